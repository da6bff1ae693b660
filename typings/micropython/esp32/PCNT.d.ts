/** Pulse counters. */
import type { IRQ, PinLike } from "../machine/index.js";

export {};

/** What an edge does to the count. */
declare enum EdgeAction {
  IGNORE = 0,
  INCREMENT = 1,
  DECREMENT = 2,
}
/** What the level of the second pin does to that. */
declare enum LevelAction {
  NORMAL = 0,
  REVERSE = 1,
  HOLD = 2,
}
/** What calls the handler. */
declare enum PCNTTrigger {
  IRQ_ZERO = 64,
  IRQ_THRESHOLD0 = 8,
  IRQ_THRESHOLD1 = 4,
  IRQ_MIN = 16,
  IRQ_MAX = 32,
}

/** What is counted, and how. */
interface PCNTOptions {
  /** The channel, 0 (the default) or 1, that the pins belong to. */
  channel?: 0 | 1;
  /** The pin whose edges count. */
  pin?: PinLike | null;
  /** What a rising edge does. */
  rising?: EdgeAction;
  /** What a falling edge does. */
  falling?: EdgeAction;
  /** A pin whose level changes the direction. */
  mode_pin?: PinLike | null;
  /** What its low level does. */
  mode_low?: LevelAction;
  /** What its high level does. */
  mode_high?: LevelAction;
  /** The lowest count, where it starts at 0 again. */
  min?: int;
  /** The highest count, where it starts at 0 again. */
  max?: int;
  /** Pulses that are shorter do not count: 0 to 1023 cycles of an 80 MHz clock. */
  filter?: int;
  /** A count that calls the handler. */
  threshold0?: int;
  /** Another one. */
  threshold1?: int;
  /** The count to start with. */
  value?: int;
}

/**
 * A pulse counter; `machine.Counter` and `machine.Encoder` are more comfortable.
 * @since 1.26
 * @remarks Chips: ESP32, ESP32-C5, ESP32-C6, ESP32-S2, ESP32-S3.
 */
export class PCNT {
  /** A unit of the chip's counters. */
  constructor(id: int, kwargs?: Kwargs<PCNTOptions>);
  /** Sets the unit up again. */
  init(kwargs?: Kwargs<PCNTOptions>): void;
  /** Lets go of the unit. */
  deinit(): void;
  /** The count. */
  value(): int;
  /** The count, which becomes 0 whatever is given. */
  value(value: int): int;
  /**
   * Calls `handler` with the unit at certain counts.
   * @param handler What to call; `null` for nothing.
   * @param trigger `IRQ_` constants, combined with `|`.
   */
  irq(handler?: ((pcnt: PCNT) => void) | null, trigger?: PCNTTrigger): IRQ;
  /**
   * Calls `handler` with the unit at certain counts.
   */
  irq(
    kwargs: Kwargs<{
      /** What to call; `null` for nothing. */
      handler?: ((pcnt: PCNT) => void) | null;
      /** `IRQ_` constants, combined with `|`. */
      trigger?: PCNTTrigger;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the unit at certain counts.
   */
  irq(
    handler: ((pcnt: PCNT) => void) | null,
    kwargs: Kwargs<{
      /** `IRQ_` constants, combined with `|`. */
      trigger?: PCNTTrigger;
    }>,
  ): IRQ;
  /** Counts. */
  start(): void;
  /** Stops counting; the count stays. */
  stop(): void;
  /** Nothing. */
  static readonly IGNORE: EdgeAction;
  /** One more. */
  static readonly INCREMENT: EdgeAction;
  /** One less. */
  static readonly DECREMENT: EdgeAction;
  /** Nothing. */
  static readonly NORMAL: LevelAction;
  /** The other direction. */
  static readonly REVERSE: LevelAction;
  /** The count stays. */
  static readonly HOLD: LevelAction;
  /** At 0. */
  static readonly IRQ_ZERO: PCNTTrigger;
  /** At `threshold0`. */
  static readonly IRQ_THRESHOLD0: PCNTTrigger;
  /** At `threshold1`. */
  static readonly IRQ_THRESHOLD1: PCNTTrigger;
  /** At the lowest count. */
  static readonly IRQ_MIN: PCNTTrigger;
  /** At the highest count. */
  static readonly IRQ_MAX: PCNTTrigger;
}
