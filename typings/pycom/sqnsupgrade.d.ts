/** Updates of the LTE modem's firmware. GPy and FiPy only. */

/**
 * Updates the modem; what it gives tells how that went.
 * @param ffile The file with the firmware.
 * @param mfile The file with the modem's loader.
 * @param baudrate Bits in a second to the modem; 921600 by default.
 * @param verbose Whether to tell much.
 * @param debug Whether to tell all.
 * @param load_fff Whether to load the firmware in any case.
 * @param hangup Whether to switch the modem off afterwards.
 * @param force_fff Whether to use the recovery mode.
 */
export function run(
  ffile: string,
  mfile?: string | null,
  baudrate?: int,
  verbose?: boolean,
  debug?: boolean,
  load_fff?: boolean,
  hangup?: boolean,
  force_fff?: boolean,
): unknown;
/**
 * Updates the modem; what it gives tells how that went.
 */
export function run(
  ffile: string,
  kwargs: Kwargs<{
    /** The file with the modem's loader. */
    mfile?: string | null;
    /** Bits in a second to the modem; 921600 by default. */
    baudrate?: int;
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to load the firmware in any case. */
    load_fff?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
    /** Whether to use the recovery mode. */
    force_fff?: boolean;
  }>,
): unknown;
/**
 * Updates the modem; what it gives tells how that went.
 */
export function run(
  ffile: string,
  mfile: string | null,
  kwargs: Kwargs<{
    /** Bits in a second to the modem; 921600 by default. */
    baudrate?: int;
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to load the firmware in any case. */
    load_fff?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
    /** Whether to use the recovery mode. */
    force_fff?: boolean;
  }>,
): unknown;
/**
 * Updates the modem; what it gives tells how that went.
 */
export function run(
  ffile: string,
  mfile: string | null,
  baudrate: int,
  kwargs: Kwargs<{
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to load the firmware in any case. */
    load_fff?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
    /** Whether to use the recovery mode. */
    force_fff?: boolean;
  }>,
): unknown;
/**
 * Updates the modem; what it gives tells how that went.
 */
export function run(
  ffile: string,
  mfile: string | null,
  baudrate: int,
  verbose: boolean,
  kwargs: Kwargs<{
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to load the firmware in any case. */
    load_fff?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
    /** Whether to use the recovery mode. */
    force_fff?: boolean;
  }>,
): unknown;
/**
 * Updates the modem; what it gives tells how that went.
 */
export function run(
  ffile: string,
  mfile: string | null,
  baudrate: int,
  verbose: boolean,
  debug: boolean,
  kwargs: Kwargs<{
    /** Whether to load the firmware in any case. */
    load_fff?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
    /** Whether to use the recovery mode. */
    force_fff?: boolean;
  }>,
): unknown;
/**
 * Updates the modem; what it gives tells how that went.
 */
export function run(
  ffile: string,
  mfile: string | null,
  baudrate: int,
  verbose: boolean,
  debug: boolean,
  load_fff: boolean,
  kwargs: Kwargs<{
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
    /** Whether to use the recovery mode. */
    force_fff?: boolean;
  }>,
): unknown;
/**
 * Updates the modem; what it gives tells how that went.
 */
export function run(
  ffile: string,
  mfile: string | null,
  baudrate: int,
  verbose: boolean,
  debug: boolean,
  load_fff: boolean,
  hangup: boolean,
  kwargs: Kwargs<{
    /** Whether to use the recovery mode. */
    force_fff?: boolean;
  }>,
): unknown;

/**
 * Loads the modem's loader.
 * @param mfile The file with the modem's loader.
 * @param baudrate Bits in a second to the modem; 921600 by default.
 * @param verbose Whether to tell much.
 * @param debug Whether to tell all.
 * @param hangup Whether to switch the modem off afterwards.
 */
export function load(mfile: string, baudrate?: int, verbose?: boolean, debug?: boolean, hangup?: boolean): unknown;
/**
 * Loads the modem's loader.
 */
export function load(
  mfile: string,
  kwargs: Kwargs<{
    /** Bits in a second to the modem; 921600 by default. */
    baudrate?: int;
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;
/**
 * Loads the modem's loader.
 */
export function load(
  mfile: string,
  baudrate: int,
  kwargs: Kwargs<{
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;
/**
 * Loads the modem's loader.
 */
export function load(
  mfile: string,
  baudrate: int,
  verbose: boolean,
  kwargs: Kwargs<{
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;
/**
 * Loads the modem's loader.
 */
export function load(
  mfile: string,
  baudrate: int,
  verbose: boolean,
  debug: boolean,
  kwargs: Kwargs<{
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;

/**
 * Lets a computer reach the modem through the module.
 * @param ffh_mode Whether the modem is in its factory mode.
 * @param mfile The file with the modem's loader.
 * @param color The LED's colour, `0xRRGGBB`.
 * @param verbose Whether to tell much.
 * @param debug Whether to tell all.
 * @param hangup Whether to switch the modem off afterwards.
 */
export function uart(
  ffh_mode?: boolean,
  mfile?: string | null,
  color?: int,
  verbose?: boolean,
  debug?: boolean,
  hangup?: boolean,
): unknown;
/**
 * Lets a computer reach the modem through the module.
 */
export function uart(
  kwargs: Kwargs<{
    /** Whether the modem is in its factory mode. */
    ffh_mode?: boolean;
    /** The file with the modem's loader. */
    mfile?: string | null;
    /** The LED's colour, `0xRRGGBB`. */
    color?: int;
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;
/**
 * Lets a computer reach the modem through the module.
 */
export function uart(
  ffh_mode: boolean,
  kwargs: Kwargs<{
    /** The file with the modem's loader. */
    mfile?: string | null;
    /** The LED's colour, `0xRRGGBB`. */
    color?: int;
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;
/**
 * Lets a computer reach the modem through the module.
 */
export function uart(
  ffh_mode: boolean,
  mfile: string | null,
  kwargs: Kwargs<{
    /** The LED's colour, `0xRRGGBB`. */
    color?: int;
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;
/**
 * Lets a computer reach the modem through the module.
 */
export function uart(
  ffh_mode: boolean,
  mfile: string | null,
  color: int,
  kwargs: Kwargs<{
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;
/**
 * Lets a computer reach the modem through the module.
 */
export function uart(
  ffh_mode: boolean,
  mfile: string | null,
  color: int,
  verbose: boolean,
  kwargs: Kwargs<{
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;
/**
 * Lets a computer reach the modem through the module.
 */
export function uart(
  ffh_mode: boolean,
  mfile: string | null,
  color: int,
  verbose: boolean,
  debug: boolean,
  kwargs: Kwargs<{
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): unknown;

/**
 * Prints the modem's version and number.
 * @param verbose Whether to tell much.
 * @param debug Whether to tell all.
 * @param hangup Whether to switch the modem off afterwards.
 */
export function info(verbose?: boolean, debug?: boolean, hangup?: boolean): void;
/**
 * Prints the modem's version and number.
 */
export function info(
  kwargs: Kwargs<{
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): void;
/**
 * Prints the modem's version and number.
 */
export function info(
  verbose: boolean,
  kwargs: Kwargs<{
    /** Whether to tell all. */
    debug?: boolean;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): void;
/**
 * Prints the modem's version and number.
 */
export function info(
  verbose: boolean,
  debug: boolean,
  kwargs: Kwargs<{
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): void;

/**
 * The modem's number; `null` when it does not answer.
 * @param verbose Whether to tell much.
 * @param debug Whether to tell all.
 * @param retry How often to ask; 5 by default.
 * @param hangup Whether to switch the modem off afterwards.
 */
export function imei(verbose?: boolean, debug?: boolean, retry?: int, hangup?: boolean): string | null;
/**
 * The modem's number; `null` when it does not answer.
 */
export function imei(
  kwargs: Kwargs<{
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** How often to ask; 5 by default. */
    retry?: int;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): string | null;
/**
 * The modem's number; `null` when it does not answer.
 */
export function imei(
  verbose: boolean,
  kwargs: Kwargs<{
    /** Whether to tell all. */
    debug?: boolean;
    /** How often to ask; 5 by default. */
    retry?: int;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): string | null;
/**
 * The modem's number; `null` when it does not answer.
 */
export function imei(
  verbose: boolean,
  debug: boolean,
  kwargs: Kwargs<{
    /** How often to ask; 5 by default. */
    retry?: int;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): string | null;
/**
 * The modem's number; `null` when it does not answer.
 */
export function imei(
  verbose: boolean,
  debug: boolean,
  retry: int,
  kwargs: Kwargs<{
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): string | null;

/**
 * How the modem stands.
 * @param verbose Whether to tell much.
 * @param debug Whether to tell all.
 * @param retry How often to ask; 5 by default.
 * @param hangup Whether to switch the modem off afterwards.
 */
export function state(verbose?: boolean, debug?: boolean, retry?: int, hangup?: boolean): int;
/**
 * How the modem stands.
 */
export function state(
  kwargs: Kwargs<{
    /** Whether to tell much. */
    verbose?: boolean;
    /** Whether to tell all. */
    debug?: boolean;
    /** How often to ask; 5 by default. */
    retry?: int;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): int;
/**
 * How the modem stands.
 */
export function state(
  verbose: boolean,
  kwargs: Kwargs<{
    /** Whether to tell all. */
    debug?: boolean;
    /** How often to ask; 5 by default. */
    retry?: int;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): int;
/**
 * How the modem stands.
 */
export function state(
  verbose: boolean,
  debug: boolean,
  kwargs: Kwargs<{
    /** How often to ask; 5 by default. */
    retry?: int;
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): int;
/**
 * How the modem stands.
 */
export function state(
  verbose: boolean,
  debug: boolean,
  retry: int,
  kwargs: Kwargs<{
    /** Whether to switch the modem off afterwards. */
    hangup?: boolean;
  }>,
): int;
