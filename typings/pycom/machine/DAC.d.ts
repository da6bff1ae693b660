/** From numbers to voltages. */
import type { PinLike } from "./Pin.js";

/** Puts a voltage on a pin. */
export class DAC {
  /** The converter of a pin: P21 or P22. */
  constructor(pin: PinLike);
  /** Switches the converter on. */
  init(): void;
  /** Switches the converter off. */
  deinit(): void;
  /** Puts out a voltage, 0 to 1 for the whole supply. */
  write(value: float): void;
  /** Puts out a tone of 125 to 20000 Hz; `scale` halves it 0 to 3 times. */
  tone(freq: int, scale: 0 | 1 | 2 | 3): void;
}
