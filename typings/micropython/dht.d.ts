/** Temperature and humidity sensors DHT11 and DHT22. */
import type { Pin } from "./machine/index.js";

/** What both sensors have in common. */
export class DHTBase {
  /** The sensor on a pin. */
  constructor(pin: Pin);
  /** Measures; at most once a second (DHT11) or every two (DHT22). Raises `OSError(ETIMEDOUT)` when nothing answers, `Exception` for a wrong checksum. */
  measure(): void;
}

/** A DHT11. */
export class DHT11 extends DHTBase {
  /** The sensor on a pin. */
  constructor(pin: Pin);
  /** The humidity measured last, in per cent. */
  humidity(): int;
  /** The temperature measured last, in degrees Celsius. */
  temperature(): int;
}

/** A DHT22. */
export class DHT22 extends DHTBase {
  /** The sensor on a pin. */
  constructor(pin: Pin);
  /** The humidity measured last, in per cent. */
  humidity(): float;
  /** The temperature measured last, in degrees Celsius. */
  temperature(): float;
}
