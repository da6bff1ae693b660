/** Things to do later. */

export {};

/** Once or again and again. */
declare enum TimerMode {
  ONE_SHOT = 0,
  PERIODIC = 1,
}

/** What a timer does. Give `period` or `freq`. */
interface TimerOptions {
  /** `ONE_SHOT` or `PERIODIC` (the default). */
  mode?: TimerMode;
  /** What to call, with the timer. */
  callback?: ((timer: Timer) => void) | null;
  /** The time in ticks of `tick_hz`: in ms unless that is changed. */
  period?: int;
  /** Ticks in a second; 1000 by default. */
  tick_hz?: int;
  /** Calls in a second, instead of `period`. */
  freq?: float | null;
  /** `false`: ESP32 raises `ValueError` for true. Since 1.26. */
  hard?: boolean;
}

/**
 * A timer of the chip. Its callback runs between two steps of the main program.
 * @throws ValueError: invalid timer number; hard timers not implemented
 */
export class Timer {
  /** A timer: 0 to 3 on ESP32, S2 and S3, 0 or 1 on C3 and C6; -1, one in software, on ESP8266 only. It starts when told a time. */
  constructor(id: -1 | 0 | 1 | 2 | 3, kwargs?: Kwargs<TimerOptions>);
  /** Starts the timer. */
  init(kwargs?: Kwargs<TimerOptions>): void;
  /** Stops the timer. */
  deinit(): void;
  /**
   * Milliseconds since the period began.
   * @throws ValueError: timer not set
   * @remarks Not on ESP8266.
   */
  value(): int;
  /** Once. */
  static readonly ONE_SHOT: TimerMode;
  /** Again and again. */
  static readonly PERIODIC: TimerMode;
}
