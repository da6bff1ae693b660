/** Compressed data: DEFLATE, zlib and gzip. */
import type { Readable, Writable } from "./io.js";

export {};

/** How compressed data is wrapped. */
declare enum Format {
  AUTO = 0,
  RAW = 1,
  ZLIB = 2,
  GZIP = 3,
}

/** A stream through which compressed data is read, or written where the firmware can. */
export class DeflateIO {
  /** Over another stream. `wbits` is the logarithm of the window's size, 5 to 15, 0 for the format's own; `close` closes the other stream too. */
  constructor(stream: Readable | Writable, format?: Format, wbits?: int, close?: boolean);
  /** Reads so many bytes, or all. */
  read(n?: int): bytes;
  /** Reads into a buffer, so many bytes at most, and gives how many. */
  readinto(buf: WritableBuffer, n?: int): int;
  /** Reads up to the end of a line. */
  readline(n?: int): bytes;
  /** Ends the stream. */
  close(): void;
  /**
   * Compresses bytes, and gives how many it took. No board's usual firmware has it.
   * @remarks In no usual firmware.
   */
  write(buf: string | Buffer): int;
  /** Ends the stream at the end of a `using` block. */
  [Symbol.dispose](): void;
}

/** Whatever the data says. */
export const AUTO: Format;
/** Bare. */
export const RAW: Format;
/** With zlib's header. */
export const ZLIB: Format;
/** With gzip's header. */
export const GZIP: Format;
