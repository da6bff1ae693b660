/** Pins that feel a finger. */
import type { PinLike } from "./Pin.js";

/**
 * A pin that feels a finger.
 * @remarks Chips: ESP32, ESP32-S2, ESP32-S3. Not on ESP8266.
 */
export class TouchPad {
  /**
   * The touch sensor of a pin: 0, 2, 4, 12 to 15, 27, 32 and 33 on ESP32, 1 to 14 on S2 and S3.
   * @throws ValueError: invalid pin for touchpad / Touch pad error
   */
  constructor(pin: PinLike);
  /** Sets the reading at which a touch ends sleep. */
  config(value: int): void;
  /** The reading: it falls at a touch on ESP32, and rises on S2 and S3. */
  read(): int;
}
