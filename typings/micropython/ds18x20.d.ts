/** Temperature sensors DS18B20 and kin. */
import type { OneWire } from "./onewire.js";

/** The sensors on a 1-Wire bus. */
export class DS18X20 {
  /** Over a bus. */
  constructor(onewire: OneWire);
  /** The addresses of the sensors, 8 bytes each. */
  scan(): bytearray[];
  /** Has all sensors measure; read them after 750 ms. */
  convert_temp(): void;
  /**
   * A sensor's memory, 9 bytes.
   * @throws Exception: CRC error
   */
  read_scratch(rom: Buffer): bytearray;
  /** Changes a sensor's memory: limits and resolution. */
  write_scratch(rom: Buffer, buf: Buffer): void;
  /** A sensor's temperature in degrees Celsius; `null` when it does not make sense. */
  read_temp(rom: Buffer): float | null;
}
