/** The I2C bus, with this board as its controller. */
import type { PinLike } from "./Pin.js";

export {};

/** Which side of the bus. */
declare enum I2CMode {
  MASTER = 0,
}

/** How a bus works, by name. */
interface I2COptions {
  /** The clock in Hz; 100000 by default. */
  baudrate?: int;
  /** The pins, data and clock: P9 and P10 by default. */
  pins?: readonly [SDA: PinLike, SCL: PinLike] | null;
}

/** How registers are addressed. */
interface Addressing {
  /** Bits in a register's address: 8 (the default) or 16. */
  addrsize?: 8 | 16;
}

/** A bus. */
export class I2C {
  /**
   * A bus: 0 and 1 are the chip's, 2 is made by software.
   * @param id The bus.
   * @param mode `MASTER`.
   */
  constructor(id?: 0 | 1 | 2, mode?: I2CMode);
  /**
   * A bus: 0 and 1 are the chip's, 2 is made by software.
   */
  constructor(
    kwargs: Kwargs<
      I2COptions & {
        /** The bus. */
        id?: 0 | 1 | 2;
        /** `MASTER`. */
        mode?: I2CMode;
      }
    >,
  );
  /**
   * A bus: 0 and 1 are the chip's, 2 is made by software.
   */
  constructor(
    id: 0 | 1 | 2,
    kwargs: Kwargs<
      I2COptions & {
        /** `MASTER`. */
        mode?: I2CMode;
      }
    >,
  );
  /**
   * A bus: 0 and 1 are the chip's, 2 is made by software.
   */
  constructor(id: 0 | 1 | 2, mode: I2CMode, kwargs: Kwargs<I2COptions>);
  /**
   * Sets the bus up again.
   * @param mode `MASTER`.
   */
  init(mode?: I2CMode): void;
  /**
   * Sets the bus up again.
   */
  init(
    kwargs: Kwargs<
      I2COptions & {
        /** `MASTER`. */
        mode?: I2CMode;
      }
    >,
  ): void;
  /**
   * Sets the bus up again.
   */
  init(mode: I2CMode, kwargs: Kwargs<I2COptions>): void;
  /** Switches the bus off. */
  deinit(): void;
  /** The addresses that answer. */
  scan(): uint[];
  /**
   * Reads so many bytes from a device.
   * @throws OSError: bus error
   */
  readfrom(addr: int, nbytes: int): bytes;
  /** Fills a buffer from a device, and gives how many bytes. */
  readfrom_into(addr: int, buf: WritableBuffer): int;
  /** Sends bytes, or one as a number, to a device, and gives how many. */
  writeto(
    addr: int,
    buf: string | Buffer | int,
    kwargs?: Kwargs<{
      /** Whether a stop condition follows; true by default. */
      stop?: boolean;
    }>,
  ): int;
  /** Reads so many bytes from a device's register. */
  readfrom_mem(addr: int, memaddr: int, nbytes: int, kwargs?: Kwargs<Addressing>): bytes;
  /** Fills a buffer from a device's register, and gives how many bytes. */
  readfrom_mem_into(addr: int, memaddr: int, buf: WritableBuffer, kwargs?: Kwargs<Addressing>): int;
  /** Sends bytes, or one as a number, to a device's register, and gives how many. */
  writeto_mem(addr: int, memaddr: int, buf: string | Buffer | int, kwargs?: Kwargs<Addressing>): int;
  /** This board controls the bus. */
  static readonly MASTER: I2CMode;
}
