/** Files compressed with gzip. No board's firmware has this module built in: install it with `mip`. */
import type { DeflateIO } from "./deflate.js";
import type { Readable, Writable } from "./io.js";

/**
 * Opens a compressed file.
 * @param filename The file.
 * @param mode `"rb"` (the default) or `"wb"`.
 */
export function open(filename: string, mode?: "rb" | "wb"): DeflateIO;
/**
 * Opens a compressed file.
 */
export function open(
  filename: string,
  kwargs: Kwargs<{
    /** `"rb"` (the default) or `"wb"`. */
    mode?: "rb" | "wb";
  }>,
): DeflateIO;
/** Compresses bytes. */
export function compress(data: string | Buffer): bytes;
/** The bytes that compressed data holds. */
export function decompress(data: Buffer): bytes;

/** Compressed data in an open file. */
export class GzipFile {
  /** Over a file; the result is a {@link DeflateIO}. */
  constructor(
    kwargs: Kwargs<{
      /** The file. */
      fileobj: Readable | Writable;
      /** `"rb"` (the default) or `"wb"`. */
      mode?: "rb" | "wb";
    }>,
  );
}
