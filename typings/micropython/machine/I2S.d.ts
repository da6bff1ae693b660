/** Digital sound. */
import type { PinLike } from "./Pin.js";

export {};

/** A direction. */
declare enum Direction {
  RX = 1,
  TX = 2,
}
/** One channel or two. */
declare enum Channels {
  MONO = 0,
  STEREO = 1,
}

/** How a bus works. All but `mck` are needed. */
interface I2SOptions {
  /** The bit clock's pin. */
  sck: PinLike;
  /** The pin that tells left from right. */
  ws: PinLike;
  /** The data pin. */
  sd: PinLike;
  /** The master clock's pin; not on ESP32. */
  mck?: PinLike | null;
  /** `RX` or `TX`. */
  mode: Direction;
  /** Bits in a sample. */
  bits: 16 | 32;
  /** `MONO` or `STEREO`. */
  format: Channels;
  /** Samples in a second. */
  rate: int;
  /** Bytes of the internal buffer. */
  ibuf: int;
}

/**
 * A bus for sound, in or out.
 * @remarks Chips: ESP32, ESP32-C3, ESP32-C6, ESP32-S2, ESP32-S3. Not on ESP8266.
 */
export class I2S {
  /**
   * A bus: 0 or 1 on ESP32.
   * @throws ValueError on invalid bits/format/rate
   */
  constructor(id: int, kwargs: Kwargs<I2SOptions>);
  /** Sets the bus up again. */
  init(kwargs: Kwargs<I2SOptions>): void;
  /** Switches the bus off. */
  deinit(): void;
  /** Fills a buffer with samples, and gives how many bytes. Waits for them unless there is a handler. */
  readinto(buf: WritableBuffer): int;
  /** Plays samples, and gives how many bytes were taken. Waits for room unless there is a handler. */
  write(buf: Buffer): int;
  /**
   * Calls `handler` with the bus when a buffer is done; from then on reading and writing return at once. `null` ends that.
   * @throws ValueError: not callable
   */
  irq(handler: ((bus: I2S) => void) | null): void;
  /** Makes the samples in a buffer louder or softer by powers of two. */
  static shift(
    kwargs: Kwargs<{
      /** The samples. */
      buf: WritableBuffer;
      /** Bits in a sample. */
      bits: 16 | 32;
      /** How often to double (positive) or halve (negative). */
      shift: int;
    }>,
  ): void;
  /** Sound in. */
  static readonly RX: Direction;
  /** Sound out. */
  static readonly TX: Direction;
  /** One channel. */
  static readonly MONO: Channels;
  /** Two channels. */
  static readonly STEREO: Channels;
}
