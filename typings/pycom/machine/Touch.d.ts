/** Pins that feel a finger. */
import type { PinLike } from "./Pin.js";

/** A pin that feels a finger. */
export class Touch {
  /** The touch sensor of a pin. */
  constructor(pin: PinLike);
  /** Sets the reading at which a touch ends sleep. */
  config(value: int): void;
  /** The reading: it falls at a touch. */
  read(): int;
  /** The reading without a touch. */
  init_value(): int;
  /** Changes it. */
  init_value(value: int): void;
}
