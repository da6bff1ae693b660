/** Compressed data. No board's firmware has this module built in: use `deflate`, or install it with `mip`. */

/** The bytes that compressed data holds. `wbits` is the logarithm of the window's size: 8 to 15 with zlib's header, negative without. */
export function decompress(data: Buffer, wbits?: int): bytes;
/** Compresses bytes. The firmware must be able to. */
export function compress(data: string | Buffer, wbits?: int): bytes;
