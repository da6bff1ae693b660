/** Pins. */
import type { Drive, PinMode, Pull, SleepMode, Trigger, WakeLevel } from "./enums.js";
import type { IRQ } from "./IRQ.js";

export {};

/** Where a pin is wanted: the object, its GPIO number, or its name on the board. */
export type PinLike = Pin | int | string;

/** Pins as attributes. */
declare abstract class NamedPins {
  /** A pin by its name on the board. */
  readonly [name: string]: Pin;
}

/** What a pin is set up with by name. */
export interface PinOptions {
  /** The level to drive from the start. */
  value?: int | boolean;
  /** How much current the output gives: one of `DRIVE_0` (5 mA) to `DRIVE_3` (40 mA). */
  drive?: Drive;
  /** Whether the pin keeps its level through deep sleep and resets. */
  hold?: boolean;
}

/**
 * One pin. The same number always gives the same object.
 * @throws ValueError: invalid pin
 */
export class Pin {
  /**
   * A pin by its GPIO number or its name on the board, set up as told; what is left out stays as it is.
   * @param id The GPIO number, the name on the board, or the pin itself.
   * @param mode `IN`, `OUT` or `OPEN_DRAIN`.
   * @param pull `PULL_UP`, `PULL_DOWN`, or `null` for none.
   * @throws ValueError: output mode on an input-only pin
   */
  constructor(id: int | string | Pin, mode?: PinMode | null, pull?: Pull | null);
  /**
   * A pin by its GPIO number or its name on the board, set up as told; what is left out stays as it is.
   */
  constructor(
    id: int | string | Pin,
    kwargs: Kwargs<
      PinOptions & {
        /** `IN`, `OUT` or `OPEN_DRAIN`. */
        mode?: PinMode | null;
        /** `PULL_UP`, `PULL_DOWN`, or `null` for none. */
        pull?: Pull | null;
      }
    >,
  );
  /**
   * A pin by its GPIO number or its name on the board, set up as told; what is left out stays as it is.
   */
  constructor(
    id: int | string | Pin,
    mode: PinMode | null,
    kwargs: Kwargs<
      PinOptions & {
        /** `PULL_UP`, `PULL_DOWN`, or `null` for none. */
        pull?: Pull | null;
      }
    >,
  );
  /**
   * A pin by its GPIO number or its name on the board, set up as told; what is left out stays as it is.
   */
  constructor(id: int | string | Pin, mode: PinMode | null, pull: Pull | null, kwargs: Kwargs<PinOptions>);
  /**
   * Sets the pin up again; what is left out stays as it is.
   * @param mode `IN`, `OUT` or `OPEN_DRAIN`.
   * @param pull `PULL_UP`, `PULL_DOWN`, or `null` for none.
   */
  init(mode?: PinMode | null, pull?: Pull | null): void;
  /**
   * Sets the pin up again; what is left out stays as it is.
   */
  init(
    kwargs: Kwargs<
      PinOptions & {
        /** `IN`, `OUT` or `OPEN_DRAIN`. */
        mode?: PinMode | null;
        /** `PULL_UP`, `PULL_DOWN`, or `null` for none. */
        pull?: Pull | null;
      }
    >,
  ): void;
  /**
   * Sets the pin up again; what is left out stays as it is.
   */
  init(
    mode: PinMode | null,
    kwargs: Kwargs<
      PinOptions & {
        /** `PULL_UP`, `PULL_DOWN`, or `null` for none. */
        pull?: Pull | null;
      }
    >,
  ): void;
  /**
   * Sets the pin up again; what is left out stays as it is.
   */
  init(mode: PinMode | null, pull: Pull | null, kwargs: Kwargs<PinOptions>): void;
  /** The level at the pin. */
  value(): 0 | 1;
  /** Drives the pin high for anything that counts as true, else low. */
  value(x: int | boolean): void;
  /** Drives the pin high. */
  on(): void;
  /** Drives the pin low. */
  off(): void;
  /**
   * Turns the output over.
   * @since 1.25
   */
  toggle(): void;
  /**
   * Calls `handler` with the pin at each edge, between two steps of the main program: it may allocate, but should be short.
   * @param handler What to call; `null` for nothing.
   * @param trigger `IRQ_RISING`, `IRQ_FALLING`, both (`|`), or a level to wake at. Both edges by default.
   * @param wake Which sleep the level `WAKE_LOW` or `WAKE_HIGH` ends: `machine.SLEEP`, `machine.DEEPSLEEP`, or both.
   * @throws ValueError: bad wake value / invalid pin for wake / no resources
   */
  irq(handler?: ((pin: Pin) => void) | null, trigger?: Trigger | WakeLevel, wake?: SleepMode | null): IRQ;
  /**
   * Calls `handler` with the pin at each edge, between two steps of the main program: it may allocate, but should be short.
   */
  irq(
    kwargs: Kwargs<{
      /** What to call; `null` for nothing. */
      handler?: ((pin: Pin) => void) | null;
      /** `IRQ_RISING`, `IRQ_FALLING`, both (`|`), or a level to wake at. Both edges by default. */
      trigger?: Trigger | WakeLevel;
      /** Which sleep the level `WAKE_LOW` or `WAKE_HIGH` ends: `machine.SLEEP`, `machine.DEEPSLEEP`, or both. */
      wake?: SleepMode | null;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the pin at each edge, between two steps of the main program: it may allocate, but should be short.
   */
  irq(
    handler: ((pin: Pin) => void) | null,
    kwargs: Kwargs<{
      /** `IRQ_RISING`, `IRQ_FALLING`, both (`|`), or a level to wake at. Both edges by default. */
      trigger?: Trigger | WakeLevel;
      /** Which sleep the level `WAKE_LOW` or `WAKE_HIGH` ends: `machine.SLEEP`, `machine.DEEPSLEEP`, or both. */
      wake?: SleepMode | null;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the pin at each edge, between two steps of the main program: it may allocate, but should be short.
   */
  irq(
    handler: ((pin: Pin) => void) | null,
    trigger: Trigger | WakeLevel,
    kwargs: Kwargs<{
      /** Which sleep the level `WAKE_LOW` or `WAKE_HIGH` ends: `machine.SLEEP`, `machine.DEEPSLEEP`, or both. */
      wake?: SleepMode | null;
    }>,
  ): IRQ;
  /** The pins that have a name on this board: `Pin.board.LED`. */
  static readonly board: NamedPins;
  /** Input. */
  static readonly IN: PinMode;
  /** Output. */
  static readonly OUT: PinMode;
  /** Output that drives low only, and can be read. */
  static readonly OPEN_DRAIN: PinMode;
  /** A resistor to the supply. */
  static readonly PULL_UP: Pull;
  /**
   * A resistor to ground.
   * @remarks Not on ESP8266.
   */
  static readonly PULL_DOWN: Pull;
  /** When the level rises. */
  static readonly IRQ_RISING: Trigger;
  /** When the level falls. */
  static readonly IRQ_FALLING: Trigger;
  /**
   * While the level is low: ends sleep.
   * @remarks Not on ESP8266.
   */
  static readonly WAKE_LOW: WakeLevel;
  /**
   * While the level is high: ends sleep.
   * @remarks Not on ESP8266.
   */
  static readonly WAKE_HIGH: WakeLevel;
  /**
   * About 5 mA.
   * @remarks Not on ESP8266.
   */
  static readonly DRIVE_0: Drive;
  /**
   * About 10 mA.
   * @remarks Not on ESP8266.
   */
  static readonly DRIVE_1: Drive;
  /**
   * About 20 mA, the default.
   * @remarks Not on ESP8266.
   */
  static readonly DRIVE_2: Drive;
  /**
   * About 40 mA.
   * @remarks Not on ESP8266.
   */
  static readonly DRIVE_3: Drive;
}

export interface Pin {
  /** The level at the pin. */
  (): 0 | 1;
  /** Drives the pin high for anything that counts as true, else low. */
  (x: int | boolean): void;
}
