/** The SPI bus. */
import type { Pin, PinLike } from "./Pin.js";
import type { BitOrder } from "./enums.js";

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

/**
 * A bus of the chip, with this board as its controller. The chip select is yours: a {@link Pin} that you drive.
 * @throws ValueError: SPI does not exist
 * @throws OSError: bus in use / deinitialised / transfer failure
 */
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
  /**
   * Sends and receives at once. The buffers are equally long, and may be one.
   * @throws ValueError: buffers of different length
   */
  write_readinto(write_buf: string | Buffer, read_buf: WritableBuffer): void;
  /** The highest bit first. */
  static readonly MSB: BitOrder;
  /** The lowest bit first. */
  static readonly LSB: BitOrder;
}

/** How a bus in software works, by name. */
interface SoftSPIPins {
  /** Bits in a transfer: 8. */
  bits?: int;
  /** `SPI.MSB`: there is no other. */
  firstbit?: BitOrder;
  /** The clock's pin. */
  sck: Pin;
  /** The pin for data going out. */
  mosi: Pin;
  /** The pin for data coming in. */
  miso: Pin;
}

/** A bus made by software on any pins, all three of them needed. Slower than {@link SPI}. */
export class SoftSPI extends SPI {
  /** A bus on these pins. The clock is 500000 Hz by default. */
  constructor(kwargs: Kwargs<SoftSPIPins & { baudrate?: int; polarity?: 0 | 1; phase?: 0 | 1 }>);
  constructor(baudrate: int, kwargs: Kwargs<SoftSPIPins & { polarity?: 0 | 1; phase?: 0 | 1 }>);
  /**
   * Changes how the bus works.
   * @param baudrate The clock in Hz.
   * @param polarity The clock's level at rest.
   * @param phase Whether data is taken at the first (0) or the second clock edge.
   */
  init(baudrate?: int, polarity?: 0 | 1, phase?: 0 | 1): void;
  /**
   * Changes how the bus works.
   */
  init(
    kwargs: Kwargs<{
      /** The clock in Hz. */
      baudrate?: int;
      /** The clock's level at rest. */
      polarity?: 0 | 1;
      /** Whether data is taken at the first (0) or the second clock edge. */
      phase?: 0 | 1;
      firstbit?: BitOrder;
      sck?: Pin;
      mosi?: Pin;
      miso?: Pin;
    }>,
  ): void;
  /**
   * Changes how the bus works.
   */
  init(
    baudrate: int,
    kwargs: Kwargs<{
      /** The clock's level at rest. */
      polarity?: 0 | 1;
      /** Whether data is taken at the first (0) or the second clock edge. */
      phase?: 0 | 1;
      firstbit?: BitOrder;
      sck?: Pin;
      mosi?: Pin;
      miso?: Pin;
    }>,
  ): void;
  /**
   * Changes how the bus works.
   */
  init(
    baudrate: int,
    polarity: 0 | 1,
    kwargs: Kwargs<{
      /** Whether data is taken at the first (0) or the second clock edge. */
      phase?: 0 | 1;
      firstbit?: BitOrder;
      sck?: Pin;
      mosi?: Pin;
      miso?: Pin;
    }>,
  ): void;
  /**
   * Changes how the bus works.
   */
  init(
    baudrate: int,
    polarity: 0 | 1,
    phase: 0 | 1,
    kwargs: Kwargs<{ firstbit?: BitOrder; sck?: Pin; mosi?: Pin; miso?: Pin }>,
  ): void;
}
