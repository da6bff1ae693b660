/** Pins. */
import type { PinMode, Pull, Trigger } from "./enums.js";

export {};

/** Pins as attributes. */
declare abstract class NamedPins {
  /** A pin by its name. */
  readonly [name: string]: Pin;
}

/** Where a pin is wanted: the object, or its name, `"P9"` or `"G16"`. */
export type PinLike = Pin | string;

/** What a pin is set up with by name. */
interface PinOptions {
  /** The level to drive from the start. */
  value?: int | boolean;
  /** The number of another function of the pin. */
  alt?: int | null;
}

/** One pin. */
export class Pin {
  /**
   * A pin by its name: `"P0"` to `"P23"` on the module, `"G0"` to `"G31"` on the expansion board. There are no numbers.
   * @param id The name, or the pin itself.
   * @param mode `IN` (the default), `OUT` or `OPEN_DRAIN`.
   * @param pull `PULL_UP`, `PULL_DOWN`, or `null` for none.
   * @throws ValueError: unknown pin, mode or pull
   */
  constructor(id: string | Pin, mode?: PinMode, pull?: Pull | null);
  /**
   * A pin by its name: `"P0"` to `"P23"` on the module, `"G0"` to `"G31"` on the expansion board. There are no numbers.
   */
  constructor(
    id: string | Pin,
    kwargs: Kwargs<
      PinOptions & {
        /** `IN` (the default), `OUT` or `OPEN_DRAIN`. */
        mode?: PinMode;
        /** `PULL_UP`, `PULL_DOWN`, or `null` for none. */
        pull?: Pull | null;
      }
    >,
  );
  /**
   * A pin by its name: `"P0"` to `"P23"` on the module, `"G0"` to `"G31"` on the expansion board. There are no numbers.
   */
  constructor(
    id: string | Pin,
    mode: PinMode,
    kwargs: Kwargs<
      PinOptions & {
        /** `PULL_UP`, `PULL_DOWN`, or `null` for none. */
        pull?: Pull | null;
      }
    >,
  );
  /**
   * A pin by its name: `"P0"` to `"P23"` on the module, `"G0"` to `"G31"` on the expansion board. There are no numbers.
   */
  constructor(id: string | Pin, mode: PinMode, pull: Pull | null, kwargs: Kwargs<PinOptions>);
  /**
   * Sets the pin up again.
   * @param mode `IN`, `OUT` or `OPEN_DRAIN`.
   * @param pull `PULL_UP`, `PULL_DOWN`, or `null` for none.
   */
  init(mode?: PinMode, pull?: Pull | null): void;
  /**
   * Sets the pin up again.
   */
  init(
    kwargs: Kwargs<
      PinOptions & {
        /** `IN`, `OUT` or `OPEN_DRAIN`. */
        mode?: PinMode;
        /** `PULL_UP`, `PULL_DOWN`, or `null` for none. */
        pull?: Pull | null;
      }
    >,
  ): void;
  /**
   * Sets the pin up again.
   */
  init(
    mode: PinMode,
    kwargs: Kwargs<
      PinOptions & {
        /** `PULL_UP`, `PULL_DOWN`, or `null` for none. */
        pull?: Pull | null;
      }
    >,
  ): void;
  /**
   * Sets the pin up again.
   */
  init(mode: PinMode, pull: Pull | null, kwargs: Kwargs<PinOptions>): void;
  /** The level at the pin. */
  value(): 0 | 1;
  /** Drives the pin high for anything that counts as true, else low. */
  value(value: int | boolean): void;
  /** Turns the output over. */
  toggle(): void;
  /** The pin's name. */
  id(): string;
  /** What the pin does. */
  mode(): int;
  /** Changes what the pin does. */
  mode(mode: PinMode): void;
  /** The pin's resistor, `null` for none. */
  pull(): int | null;
  /** Changes the pin's resistor. */
  pull(pull: Pull | null): void;
  /** Whether the pin keeps its level through sleep and resets. Raises `OSError` for pins that cannot. */
  hold(): boolean;
  /** Changes that. */
  hold(hold: boolean): void;
  /** The pin's other functions. */
  alt_list(): (readonly [name: string, alt: int])[];
  /** Waits for `IRQ_` constants, combined with `|`; 0 for nothing. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: Trigger | 0, handler: ((arg: T) => void) | null, kwargs: Kwargs<{ arg: T }>): void;
  /** Waits for `IRQ_` constants, combined with `|`; 0 for nothing. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: Trigger | 0, handler: ((arg: T) => void) | null, arg: T): void;
  /** Waits for `IRQ_` constants, combined with `|`; 0 for nothing. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: Trigger | 0, kwargs: Kwargs<{ handler: ((arg: T) => void) | null; arg: T }>): void;
  /** Waits for `IRQ_` constants, combined with `|`; 0 for nothing. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(kwargs: Kwargs<{ trigger?: Trigger | 0; handler: ((arg: T) => void) | null; arg: T }>): void;
  /** Waits for `IRQ_` constants, combined with `|`; 0 for nothing. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger?: Trigger | 0, handler?: ((object: Pin) => void) | null): void;
  /** Waits for `IRQ_` constants, combined with `|`; 0 for nothing. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: Trigger | 0, kwargs: Kwargs<{ handler?: ((object: Pin) => void) | null }>): void;
  /** Waits for `IRQ_` constants, combined with `|`; 0 for nothing. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(kwargs: Kwargs<{ trigger?: Trigger | 0; handler?: ((object: Pin) => void) | null }>): void;
  /** The pins of the module: `Pin.module.P9`. */
  static readonly module: NamedPins;
  /** The pins of the expansion board: `Pin.exp_board.G16`. */
  static readonly exp_board: NamedPins;
  /** Input. */
  static readonly IN: PinMode;
  /** Output. */
  static readonly OUT: PinMode;
  /** Output that drives low only, and can be read. */
  static readonly OPEN_DRAIN: PinMode;
  /** A resistor to the supply. */
  static readonly PULL_UP: Pull;
  /** A resistor to ground. */
  static readonly PULL_DOWN: Pull;
  /** A weak output. */
  static readonly LOW_POWER: int;
  /** A medium output. */
  static readonly MED_POWER: int;
  /** A strong output. */
  static readonly HIGH_POWER: int;
  /** When the level falls. */
  static readonly IRQ_FALLING: Trigger;
  /** When the level rises. */
  static readonly IRQ_RISING: Trigger;
  /** While the level is low. */
  static readonly IRQ_LOW_LEVEL: Trigger;
  /** While the level is high. */
  static readonly IRQ_HIGH_LEVEL: Trigger;
}

export interface Pin {
  /** The level at the pin. */
  (): 0 | 1;
  /** Drives the pin high for anything that counts as true, else low. */
  (value: int | boolean): void;
}
