/** What upstream MicroPython's types can do and Pycom's firmware, which is older, cannot. */

interface bytes {
  /** Two hexadecimal digits for each byte, with `sep` between the bytes. */
  hex(sep?: string): string;
  /** These bytes in the middle of `width`, filled up with spaces. */
  center(width: int): bytes;
  /** What stands before the first `sep`, `sep` itself, and what stands behind it; all, and twice nothing, where it does not occur. */
  partition(sep: Buffer): readonly [bytes, bytes, bytes];
  /** As `partition`, for the last `sep`. */
  rpartition(sep: Buffer): readonly [bytes, bytes, bytes];
  /** The lines, without their ends unless asked for. */
  splitlines(keepends?: boolean): bytes[];
  splitlines(kwargs: Kwargs<{ keepends?: boolean }>): bytes[];
}

/** The class. */
interface BytesConstructor {
  /** The bytes that hexadecimal digits stand for. Raises `ValueError` for other text. */
  fromhex(s: string): bytes;
}

/** The type. */
interface bytearray {
  /** Two hexadecimal digits for each byte, with `sep` between the bytes. */
  hex(sep?: string): string;
  /** These bytes in the middle of `width`, filled up with spaces. */
  center(width: int): bytearray;
  /** What stands before the first `sep`, `sep` itself, and what stands behind it; all, and twice nothing, where it does not occur. */
  partition(sep: Buffer): readonly [bytearray, bytearray, bytearray];
  /** As `partition`, for the last `sep`. */
  rpartition(sep: Buffer): readonly [bytearray, bytearray, bytearray];
  /** The lines, without their ends unless asked for. */
  splitlines(keepends?: boolean): bytearray[];
  splitlines(kwargs: Kwargs<{ keepends?: boolean }>): bytearray[];
}

/** The class. */
interface BytearrayConstructor {
  /** The bytes that hexadecimal digits stand for. Raises `ValueError` for other text. */
  fromhex(s: string): bytearray;
}

/** The type. */
interface memoryview {
  /** Two hexadecimal digits for each byte, with `sep` between the bytes. */
  hex(sep?: string): string;
}

/** A function with machine types was misused. */
declare class ViperTypeError extends TypeError {}
