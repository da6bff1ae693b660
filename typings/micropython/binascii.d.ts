/** Bytes as hexadecimal digits and as base64, and checksums. */

/** Two hexadecimal digits for each byte, as `bytes`, with `sep` between the bytes. Text stands for its UTF-8 bytes. */
export function hexlify(data: string | Buffer, sep?: string | bytes): bytes;
/** The bytes that hexadecimal digits stand for. Raises `ValueError` for other text. */
export function unhexlify(data: string | Buffer): bytes;
/** The bytes that base64 text stands for. Raises `ValueError` for other text. */
export function a2b_base64(data: string | Buffer): bytes;
/** The bytes in base64. */
export function b2a_base64(
  data: string | Buffer,
  kwargs?: Kwargs<{
    /** Whether a new line ends the result; true by default. */
    newline?: boolean;
  }>,
): bytes;
/**
 * The CRC-32 of bytes, going on from `value`.
 * @remarks Not on ESP8266.
 */
export function crc32(data: string | Buffer, value?: int): uint;
