/** Structures in memory, as the chip's registers and C programs have them. */

export {};

/** A byte order. */
declare enum Layout {
  LITTLE_ENDIAN = 0,
  BIG_ENDIAN = 1,
  NATIVE = 2,
}

/** What a structure consists of: for each field its offset and type, or parts of its own. */
export type Descriptor = dict<string, any> | tuple<any>;

/** The size of a structure in bytes. */
export function sizeof(struct: object, layout_type?: Layout): int;
/** Where a buffer is in memory. */
export function addressof(obj: Buffer): int;
/** A copy of memory. */
export function bytes_at(addr: int, size: int): bytes;
/** Memory itself, as a buffer. */
export function bytearray_at(addr: int, size: int): bytearray;

/** A structure at an address. Its fields are attributes, by the descriptor. */
export class struct extends PythonType<"buffer"> {
  /** The structure that is at an address. */
  constructor(addr: int, descriptor: Descriptor, layout_type?: Layout);
  /** A field. */
  [field: string]: any;
}

/** The low byte first, without gaps. */
export const LITTLE_ENDIAN: Layout;
/** The high byte first, without gaps. */
export const BIG_ENDIAN: Layout;
/** As the chip's C compiler lays it out. */
export const NATIVE: Layout;
/** An integer of 8 bits, without a sign. */
export const UINT8: int;
/** An integer of 8 bits. */
export const INT8: int;
/** An integer of 16 bits, without a sign. */
export const UINT16: int;
/** An integer of 16 bits. */
export const INT16: int;
/** An integer of 32 bits, without a sign. */
export const UINT32: int;
/** An integer of 32 bits. */
export const INT32: int;
/** An integer of 64 bits, without a sign. */
export const UINT64: int;
/** An integer of 64 bits. */
export const INT64: int;
/** A float of 32 bits. */
export const FLOAT32: int;
/** A float of 64 bits. */
export const FLOAT64: int;
/** Nothing, for pointers. */
export const VOID: int;
/** A pointer. */
export const PTR: int;
/** Several of one type. */
export const ARRAY: int;
/** Some bits of an integer of 8 bits, without a sign. */
export const BFUINT8: int;
/** Some bits of an integer of 8 bits. */
export const BFINT8: int;
/** Some bits of an integer of 16 bits, without a sign. */
export const BFUINT16: int;
/** Some bits of an integer of 16 bits. */
export const BFINT16: int;
/** Some bits of an integer of 32 bits, without a sign. */
export const BFUINT32: int;
/** Some bits of an integer of 32 bits. */
export const BFINT32: int;
/** Where the place of the first bit stands in a type. */
export const BF_POS: int;
/** Where the number of bits stands in a type. */
export const BF_LEN: int;
/** C's `short`. */
export const SHORT: int;
/** C's `unsigned short`. */
export const USHORT: int;
/** C's `int`. */
export const INT: int;
/** C's `unsigned int`. */
export const UINT: int;
/** C's `long`. */
export const LONG: int;
/** C's `unsigned long`. */
export const ULONG: int;
/** C's `long long`. */
export const LONGLONG: int;
/** C's `unsigned long long`. */
export const ULONGLONG: int;
