/** Pulses of a set width. */
import type { PinLike } from "./Pin.js";

/** What pulses are set up with by name. */
interface PWMOptions {
  /** The share of time that the pin is high, 0 to 1023. */
  duty?: int;
  /** The share of time that the pin is high, 0 to 65535. */
  duty_u16?: int;
  /** How long the pin is high, in ns. */
  duty_ns?: int;
  /** Whether to exchange high and low. */
  invert?: boolean;
  /** Whether the pulses go on in light sleep; since 1.26. */
  lightsleep?: boolean;
}

/** Pulses on a pin, for dimming, servos and sounds. */
export class PWM {
  /**
   * Pulses on a pin, at 5000 Hz and half of the time by default.
   * @param dest The pin.
   * @param freq The frequency in Hz.
   * @throws ValueError: frequency or duty out of range, resources exhausted
   */
  constructor(dest: PinLike, freq?: int);
  /**
   * Pulses on a pin, at 5000 Hz and half of the time by default.
   */
  constructor(
    dest: PinLike,
    kwargs: Kwargs<
      PWMOptions & {
        /** The frequency in Hz. */
        freq?: int;
      }
    >,
  );
  /**
   * Pulses on a pin, at 5000 Hz and half of the time by default.
   */
  constructor(dest: PinLike, freq: int, kwargs: Kwargs<PWMOptions>);
  /**
   * Changes the pulses.
   * @param freq The frequency in Hz.
   */
  init(freq?: int): void;
  /**
   * Changes the pulses.
   */
  init(
    kwargs: Kwargs<
      PWMOptions & {
        /** The frequency in Hz. */
        freq?: int;
      }
    >,
  ): void;
  /**
   * Changes the pulses.
   */
  init(freq: int, kwargs: Kwargs<PWMOptions>): void;
  /** Ends the pulses. */
  deinit(): void;
  /** The frequency in Hz. */
  freq(): uint;
  /** Changes the frequency, 1 Hz to 40 MHz. Pins that share a timer change together. */
  freq(value: int): void;
  /** The share of time that the pin is high, 0 to 1023. */
  duty(): uint;
  /** Changes it. */
  duty(value: int): void;
  /** The share of time that the pin is high, 0 to 65535. */
  duty_u16(): uint;
  /** Changes it. */
  duty_u16(value: int): void;
  /** How long the pin is high, in ns. */
  duty_ns(): uint;
  /** Changes it. */
  duty_ns(value: int): void;
}
