/** Structures in memory, as the chip's registers and C programs have them. */

export {};

/** A byte order. */
declare enum Layout {
  LITTLE_ENDIAN = -1,
  BIG_ENDIAN = -2,
  NATIVE = -3,
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
