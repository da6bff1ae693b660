/** The I2C bus, with this board as its controller. */
import type { Pin, PinLike } from "./Pin.js";

/**
 * A bus of the chip. Addresses have 7 bits.
 * @throws ValueError: I2C does not exist
 * @throws OSError(ENODEV) no ACK on address, OSError(ETIMEDOUT) bus stuck
 */
export class I2C {
  /**
   * A bus: 0 or 1 on ESP32, the first by default.
   */
  constructor(id?: int, kwargs?: Kwargs<I2COptions>);
  constructor(kwargs: Kwargs<I2COptions & { /** The bus. */ id?: int }>);
  /** Changes the bus. Hardware refuses that in some versions. */
  init(kwargs?: Kwargs<I2COptions>): void;
  /**
   * Switches the bus off.
   * @since 1.29
   * @remarks Not on ESP8266.
   */
  deinit(): void;
  /** The addresses that answer. */
  scan(): uint[];
  /**
   * Sends a start condition; {@link SoftI2C} only.
   * @throws OSError: operation not supported on hardware I2C
   */
  start(): void;
  /** Sends a stop condition; {@link SoftI2C} only. */
  stop(): void;
  /** Fills a buffer from the bus, and refuses the last byte unless `nack` is false; {@link SoftI2C} only. */
  readinto(buf: WritableBuffer, nack?: boolean): void;
  /** Puts bytes on the bus, and gives how many were acknowledged; {@link SoftI2C} only. */
  write(buf: Buffer): uint;
  /** Reads so many bytes from a device, and ends with a stop condition unless `stop` is false. */
  readfrom(addr: int, nbytes: int, stop?: boolean): bytes;
  /** Fills a buffer from a device. */
  readfrom_into(addr: int, buf: WritableBuffer, stop?: boolean): void;
  /** Sends bytes to a device, and gives how many were acknowledged. */
  writeto(addr: int, buf: Buffer, stop?: boolean): uint;
  /** Sends several buffers to a device, one behind the other, and gives how many bytes were acknowledged. */
  writevto(addr: int, vector: readonly Buffer[], stop?: boolean): uint;
  /** Reads so many bytes from a device's register. */
  readfrom_mem(addr: int, memaddr: int, nbytes: int, kwargs?: Kwargs<Addressing>): bytes;
  /** Fills a buffer from a device's register. */
  readfrom_mem_into(addr: int, memaddr: int, buf: WritableBuffer, kwargs?: Kwargs<Addressing>): void;
  /** Sends bytes to a device's register. */
  writeto_mem(addr: int, memaddr: int, buf: Buffer, kwargs?: Kwargs<Addressing>): void;
}

/** How a bus works, by name. */
interface I2COptions {
  /** The clock's pin. */
  scl?: PinLike;
  /** The data pin. */
  sda?: PinLike;
  /** The clock in Hz; 400000 by default. */
  freq?: int;
  /** How long a device may hold the clock, in us; 50000 by default. */
  timeout?: int;
}

/** How registers are addressed. */
interface Addressing {
  /** Bits in a register's address: 8 (the default), 16, 24 or 32. */
  addrsize?: 8 | 16 | 24 | 32;
}

/** What a bus in software is set up with by name. */
interface SoftI2COptions {
  /** The clock in Hz; 400000 by default. */
  freq?: int;
  /** How long a device may hold the clock, in us; 50000 by default. */
  timeout?: int;
}

/** A bus made by software on any two pins. Slower than {@link I2C}. */
export class SoftI2C extends I2C {
  /**
   * A bus on these pins.
   * @param scl The clock's pin.
   * @param sda The data pin.
   */
  constructor(scl: Pin, sda: Pin);
  /**
   * A bus on these pins.
   */
  constructor(
    kwargs: Kwargs<
      SoftI2COptions & {
        /** The clock's pin. */
        scl: Pin;
        /** The data pin. */
        sda: Pin;
      }
    >,
  );
  /**
   * A bus on these pins.
   */
  constructor(
    scl: Pin,
    kwargs: Kwargs<
      SoftI2COptions & {
        /** The data pin. */
        sda: Pin;
      }
    >,
  );
  /**
   * A bus on these pins.
   */
  constructor(scl: Pin, sda: Pin, kwargs: Kwargs<SoftI2COptions>);
  /**
   * Changes the bus.
   * @param scl The clock's pin.
   * @param sda The data pin.
   */
  init(scl: Pin, sda: Pin): void;
  /**
   * Changes the bus.
   */
  init(
    kwargs: Kwargs<
      SoftI2COptions & {
        /** The clock's pin. */
        scl: Pin;
        /** The data pin. */
        sda: Pin;
      }
    >,
  ): void;
  /**
   * Changes the bus.
   */
  init(
    scl: Pin,
    kwargs: Kwargs<
      SoftI2COptions & {
        /** The data pin. */
        sda: Pin;
      }
    >,
  ): void;
  /**
   * Changes the bus.
   */
  init(scl: Pin, sda: Pin, kwargs: Kwargs<SoftI2COptions>): void;
}
