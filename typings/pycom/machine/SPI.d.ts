/** The SPI bus. */
import type { PinLike } from "./Pin.js";

export {};

/** Which side of the bus. */
declare enum SPIMode {
  MASTER = -1,
}
/** Which bit goes first. */
declare enum BitOrder {
  MSB = -1,
  LSB = -2,
}

/** How a bus works, by name. */
interface SPIOptions {
  /** The clock in Hz; 1000000 by default. */
  baudrate?: int;
  /** Bits in a transfer: 8 (the default), 16 or 32. */
  bits?: 8 | 16 | 32;
  /** The clock's level at rest: 0 (the default) or 1. */
  polarity?: 0 | 1;
  /** Whether data is taken at the first (0, the default) or the second clock edge. */
  phase?: 0 | 1;
  /** `MSB` (the default) or `LSB`. */
  firstbit?: BitOrder;
  /** The pins, clock, out and in (`null` for none): P10, P11 and P14 by default. */
  pins?: readonly [CLK: PinLike, MOSI: PinLike | null, MISO: PinLike | null] | null;
}

/** What is sent while reading. */
interface ReadOptions {
  /** The byte to send; 0 by default. */
  write?: int;
}

/** A bus, with this board as its controller. The chip select is yours. */
export class SPI {
  /**
   * A bus. `id` is 0.
   * @param id The bus.
   * @param mode `MASTER`.
   */
  constructor(id?: 0, mode?: SPIMode);
  /**
   * A bus. `id` is 0.
   */
  constructor(
    kwargs: Kwargs<
      SPIOptions & {
        /** The bus. */
        id?: 0;
        /** `MASTER`. */
        mode?: SPIMode;
      }
    >,
  );
  /**
   * A bus. `id` is 0.
   */
  constructor(
    id: 0,
    kwargs: Kwargs<
      SPIOptions & {
        /** `MASTER`. */
        mode?: SPIMode;
      }
    >,
  );
  /**
   * A bus. `id` is 0.
   */
  constructor(id: 0, mode: SPIMode, kwargs: Kwargs<SPIOptions>);
  /**
   * Sets the bus up again.
   * @param mode `MASTER`.
   */
  init(mode?: SPIMode): void;
  /**
   * Sets the bus up again.
   */
  init(
    kwargs: Kwargs<
      SPIOptions & {
        /** `MASTER`. */
        mode?: SPIMode;
      }
    >,
  ): void;
  /**
   * Sets the bus up again.
   */
  init(mode: SPIMode, kwargs: Kwargs<SPIOptions>): void;
  /** Switches the bus off. */
  deinit(): void;
  /** Sends bytes, and gives how many. */
  write(buf: string | Buffer): int;
  /** Reads so many bytes. */
  read(nbytes: int, kwargs?: Kwargs<ReadOptions>): bytes;
  /** Fills a buffer, and gives how many bytes. */
  readinto(buf: WritableBuffer, kwargs?: Kwargs<ReadOptions>): int;
  /**
   * Sends and receives at once. The buffers are equally long, and may be one.
   * @throws ValueError: different lengths
   */
  write_readinto(write_buf: string | Buffer, read_buf: WritableBuffer): int;
  /** This board controls the bus. */
  static readonly MASTER: SPIMode;
  /** The highest bit first. */
  static readonly MSB: BitOrder;
  /** The lowest bit first. */
  static readonly LSB: BitOrder;
}
