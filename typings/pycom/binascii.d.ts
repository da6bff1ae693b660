/** Bytes as hexadecimal digits and as base64. */

/** Two hexadecimal digits for each byte, as `bytes`, with `sep` between the bytes. Text stands for its own bytes. */
export function hexlify(data: string | Buffer, sep?: string | bytes): bytes;

/** The bytes that hexadecimal digits stand for. */
export function unhexlify(data: string | Buffer): bytes;

/** The bytes that base64 text stands for. */
export function a2b_base64(data: string | Buffer): bytes;

/** The bytes in base64, ended by a new line. */
export function b2a_base64(data: string | Buffer): bytes;
