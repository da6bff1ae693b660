/** Sigfox. SiPy, LoPy4 and FiPy. */

export {};

/** Sigfox or bare FSK. */
declare enum SigfoxMode {
  SIGFOX = -1,
  FSK = -2,
}
/** A region. */
declare enum RadioZone {
  RCZ1 = -1,
  RCZ2 = -2,
  RCZ3 = -3,
  RCZ4 = -4,
}

/** The radio. Messages go through sockets: `new socket(AF_SIGFOX, SOCK_RAW)`. */
export class Sigfox {
  /**
   * The radio. `id` is 0.
   * @param id 0.
   * @param mode `SIGFOX` (the default) or `FSK`.
   * @param rcz The region: `RCZ1` to `RCZ4`.
   */
  constructor(id?: 0, mode?: SigfoxMode, rcz?: RadioZone);
  /**
   * The radio. `id` is 0.
   */
  constructor(
    kwargs: Kwargs<{
      /** 0. */
      id?: 0;
      /** `SIGFOX` (the default) or `FSK`. */
      mode?: SigfoxMode;
      /** The region: `RCZ1` to `RCZ4`. */
      rcz?: RadioZone;
      /** The frequency in Hz, for FSK. */ frequency?: int | null;
    }>,
  );
  /**
   * The radio. `id` is 0.
   */
  constructor(
    id: 0,
    kwargs: Kwargs<{
      /** `SIGFOX` (the default) or `FSK`. */
      mode?: SigfoxMode;
      /** The region: `RCZ1` to `RCZ4`. */
      rcz?: RadioZone;
      /** The frequency in Hz, for FSK. */ frequency?: int | null;
    }>,
  );
  /**
   * The radio. `id` is 0.
   */
  constructor(
    id: 0,
    mode: SigfoxMode,
    kwargs: Kwargs<{
      /** The region: `RCZ1` to `RCZ4`. */
      rcz?: RadioZone;
      /** The frequency in Hz, for FSK. */ frequency?: int | null;
    }>,
  );
  /**
   * The radio. `id` is 0.
   */
  constructor(
    id: 0,
    mode: SigfoxMode,
    rcz: RadioZone,
    kwargs: Kwargs<{ /** The frequency in Hz, for FSK. */ frequency?: int | null }>,
  );
  /**
   * Sets the radio up again.
   * @param mode `SIGFOX` or `FSK`.
   * @param rcz The region.
   */
  init(mode?: SigfoxMode, rcz?: RadioZone): void;
  /**
   * Sets the radio up again.
   */
  init(
    kwargs: Kwargs<{
      /** `SIGFOX` or `FSK`. */
      mode?: SigfoxMode;
      /** The region. */
      rcz?: RadioZone;
      /** The frequency in Hz, for FSK. */ frequency?: int | null;
    }>,
  ): void;
  /**
   * Sets the radio up again.
   */
  init(
    mode: SigfoxMode,
    kwargs: Kwargs<{
      /** The region. */
      rcz?: RadioZone;
      /** The frequency in Hz, for FSK. */ frequency?: int | null;
    }>,
  ): void;
  /**
   * Sets the radio up again.
   */
  init(
    mode: SigfoxMode,
    rcz: RadioZone,
    kwargs: Kwargs<{ /** The frequency in Hz, for FSK. */ frequency?: int | null }>,
  ): void;
  /** The board's address, 8 bytes. */
  mac(): bytes;
  /** The board's Sigfox number, 4 bytes. */
  id(): bytes;
  /** What to register the board with, 8 bytes. */
  pac(): bytes;
  /** The signal of the last answer, in dBm. */
  rssi(): int;
  /** What is added to the signal, in dB. */
  rssi_offset(): int;
  /** Changes it. */
  rssi_offset(offset: int): void;
  /** What is added to the frequency, in Hz. */
  freq_offset(): int;
  /** Changes it. */
  freq_offset(offset: int): void;
  /** The frequencies for sending and receiving, in Hz. */
  frequencies(): readonly [uplink: int, downlink: int];
  /** Whether the public key is used. */
  public_key(): boolean;
  /** Changes it. */
  public_key(public_: boolean): void;
  /** The network's settings. */
  config(): tuple<int>;
  /** Changes it. */
  config(config: tuple<int>): void;
  /** The version of the Sigfox part. */
  version(): string;
  /** Whether the region's rules allow to send now. */
  info(): int;
  /** Resets the radio. */
  reset(): void;
  /** Tests the radio. */
  test_mode(mode: int, config: int): void;
  /** Sends a bare carrier, or stops that. */
  cw(frequency: int, start: boolean): void;
  /** Sigfox. */
  static readonly SIGFOX: SigfoxMode;
  /** Bare FSK. */
  static readonly FSK: SigfoxMode;
  /** Europe, the Middle East and others. */
  static readonly RCZ1: RadioZone;
  /** North America and others. */
  static readonly RCZ2: RadioZone;
  /** Japan. */
  static readonly RCZ3: RadioZone;
  /** South America, Australia and others. */
  static readonly RCZ4: RadioZone;
}
