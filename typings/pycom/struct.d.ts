/**
 * Numbers as bytes. A format is a byte order (`<` low byte first, `>` high byte first, `@` the chip's own) and a letter for each number:
 * `b` `B` 8 bits, `h` `H` 16, `i` `I` `l` `L` 32, `q` `Q` 64 (small letters with a sign), `e` `f` `d` floats, `10s` bytes, `x` nothing.
 */

/** How many bytes a format takes. */
export function calcsize(fmt: string): uint;
/** The values as bytes. Missing values are zeros. */
export function pack(fmt: string, ...v: (number | boolean | string | Buffer)[]): bytes;
/** Writes the values as bytes into a buffer; a negative offset counts from its end. */
export function pack_into(
  fmt: string,
  buffer: WritableBuffer,
  offset: int,
  ...v: (number | boolean | string | Buffer)[]
): void;
/** The values that bytes stand for; name their types: `unpack<readonly [int, float]>("<Hf", data)`. Raises `ValueError` when there are too few. */
export function unpack<T extends readonly unknown[] = tuple<any>>(fmt: string, data: string | Buffer): T;
/** The values that bytes from an offset on stand for. Raises `ValueError` when there are too few. */
export function unpack_from<T extends readonly unknown[] = tuple<any>>(
  fmt: string,
  data: string | Buffer,
  offset?: int,
): T;
