/** The 1-Wire bus. */
import type { Pin } from "./machine/index.js";

/** No device has answered. */
export class OneWireError extends Exception {}

/** A bus on one pin. */
export class OneWire {
  /** The bus on a pin, which becomes open-drain with a pull-up. */
  constructor(pin: Pin);
  /**
   * Resets the bus; whether a device answers.
   * @param required Whether to raise {@link OneWireError} when none does; false by default.
   * @throws OneWireError
   */
  reset(required?: boolean): boolean;
  /**
   * Resets the bus; whether a device answers.
   */
  reset(
    kwargs: Kwargs<{
      /** Whether to raise {@link OneWireError} when none does; false by default. */
      required?: boolean;
    }>,
  ): boolean;
  /** Reads a bit. */
  readbit(): 0 | 1;
  /** Reads a byte. */
  readbyte(): int;
  /** Fills a buffer. */
  readinto(buf: WritableBuffer): void;
  /** Writes a bit. */
  writebit(value: int): void;
  /** Writes a byte. */
  writebyte(value: int): void;
  /** Writes bytes. */
  write(buf: Buffer): void;
  /** Addresses one device. */
  select_rom(rom: Buffer): void;
  /** The addresses of all devices, 8 bytes each. */
  scan(): bytearray[];
  /** The checksum of bytes: 0 when they end with their own. */
  crc8(data: Buffer): int;
  /** The command to search for devices. */
  static readonly SEARCH_ROM: int;
  /** The command to address one device. */
  static readonly MATCH_ROM: int;
  /** The command to address all devices. */
  static readonly SKIP_ROM: int;
}
