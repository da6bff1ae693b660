/** The SPI bus. */
import type { Pin } from "./Pin.js";
import type { BitOrder } from "./enums.js";

type PinLike = Pin | int | string;

/** How a bus works, by name. */
interface SPIOptions {
  /** The clock's level at rest: 0 (the default) or 1. */
  polarity?: 0 | 1;
  /** Whether data is taken at the first (0, the default) or the second clock edge. */
  phase?: 0 | 1;
  /** Bits in a transfer: 8. */
  bits?: int;
  /** `MSB` (the default) or `LSB`. */
  firstbit?: BitOrder;
  /** The clock's pin. */
  sck?: PinLike;
  /** The pin for data going out. */
  mosi?: PinLike;
  /** The pin for data coming in. */
  miso?: PinLike;
}

/** A bus of the chip, with this board as its controller. The chip select is yours: a {@link Pin} that you drive. */
export class SPI {
  /**
   * A bus: 1 or 2 on ESP32. What is left out is the bus's default.
   * @param id The bus.
   * @param baudrate The clock in Hz; 1000000 by default.
   */
  constructor(id: int, baudrate?: int);
  /**
   * A bus: 1 or 2 on ESP32. What is left out is the bus's default.
   */
  constructor(
    id: int,
    kwargs: Kwargs<
      SPIOptions & {
        /** The clock in Hz; 1000000 by default. */
        baudrate?: int;
      }
    >,
  );
  /**
   * A bus: 1 or 2 on ESP32. What is left out is the bus's default.
   */
  constructor(id: int, baudrate: int, kwargs: Kwargs<SPIOptions>);
  /**
   * Changes how the bus works.
   * @param baudrate The clock in Hz.
   */
  init(baudrate?: int): void;
  /**
   * Changes how the bus works.
   */
  init(
    kwargs: Kwargs<
      SPIOptions & {
        /** The clock in Hz. */
        baudrate?: int;
      }
    >,
  ): void;
  /**
   * Changes how the bus works.
   */
  init(baudrate: int, kwargs: Kwargs<SPIOptions>): void;
  /** Switches the bus off. */
  deinit(): void;
  /** Reads so many bytes while sending the byte `write` (0 by default). */
  read(nbytes: int, write?: int): bytes;
  /** Fills a buffer while sending the byte `write` (0 by default). */
  readinto(buf: WritableBuffer, write?: int): void;
  /** Sends bytes. */
  write(buf: string | Buffer): void;
  /** Sends and receives at once. The buffers are equally long, and may be one. */
  write_readinto(write_buf: string | Buffer, read_buf: WritableBuffer): void;
  /** The highest bit first. */
  static readonly MSB: BitOrder;
  /** The lowest bit first. */
  static readonly LSB: BitOrder;
}
