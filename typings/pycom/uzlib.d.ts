/** Compressed data. It has only this name. */
import type { Readable } from "./uio.js";

/** The bytes that compressed data holds. `wbits` is the logarithm of the window's size, negative without zlib's header. */
export function decompress(data: Buffer, wbits?: int): bytes;

/** A stream that decompresses another one. */
export class DecompIO {
  /** Over a stream; with `wbits` above 15 it has gzip's header. */
  constructor(stream: Readable, wbits?: int);
  /** Reads so many bytes, or all. */
  read(n?: int): bytes;
  /** Reads into a buffer, and gives how many bytes. */
  readinto(buf: WritableBuffer): int;
  /** Reads up to the end of a line. */
  readline(): bytes;
}
