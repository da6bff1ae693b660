/** A driver for the SHT30, a sensor of temperature and humidity on I2C. */
import type { I2C } from "machine";

export const ADDRESS: int;

/** The sensor's answer was garbled. */
export class ChecksumError extends Exception {
}

/** One sensor on a bus. */
export class SHT30 {
  address: int;
  constructor(i2c: I2C, address?: int);
  constructor(i2c: I2C, kwargs: Kwargs<{ address?: int }>);
  /** Temperature in degrees Celsius and humidity in per cent. Raises ChecksumError, OSError. */
  measure(delay_ms?: int): readonly [float, float];
  measure(kwargs: Kwargs<{ delay_ms?: int }>): readonly [float, float];
}
