/** Pulses of a set width. */
import type { PinLike } from "./Pin.js";

/** One of the four timers for pulses. */
export class PWM {
  /**
   * A timer, 0 to 3, and its frequency in Hz.
   * @param timer The timer.
   * @param frequency The frequency in Hz.
   */
  constructor(timer: 0 | 1 | 2 | 3, frequency: int);
  /**
   * A timer, 0 to 3, and its frequency in Hz.
   */
  constructor(
    kwargs: Kwargs<{
      /** The timer. */
      timer: 0 | 1 | 2 | 3;
      /** The frequency in Hz. */
      frequency: int;
    }>,
  );
  /**
   * A timer, 0 to 3, and its frequency in Hz.
   */
  constructor(
    timer: 0 | 1 | 2 | 3,
    kwargs: Kwargs<{
      /** The frequency in Hz. */
      frequency: int;
    }>,
  );
  /** Changes the timer and its frequency. */
  init(timer: 0 | 1 | 2 | 3, frequency: int): void;
  /** Stops the timer. */
  deinit(): void;
  /** Puts pulses on a pin. */
  channel(
    id: int,
    kwargs: Kwargs<{
      /** The pin. */
      pin: PinLike;
      /** The share of time that the pin is high, 0 to 1; 0.5 by default. */
      duty_cycle?: float;
    }>,
  ): PWMChannel;
}

/** Pulses on a pin, made by {@link PWM.channel}. */
export interface PWMChannel {
  /** Changes the share of time that the pin is high, 0 to 1. */
  duty_cycle(duty: float): void;
}
