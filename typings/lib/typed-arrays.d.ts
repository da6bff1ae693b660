/** Bytes in memory; read and written through a typed array or a `DataView`. */
interface ArrayBuffer {
  readonly byteLength: int;
  slice(start?: int, end?: int): ArrayBuffer;
}
interface ArrayBufferConstructor {
  new (byteLength: int): ArrayBuffer;
}
declare const ArrayBuffer: ArrayBufferConstructor;

/** What the typed arrays have in common: N is `int` or `float`. */
interface TypedArray<N extends number> {
  readonly length: int;
  readonly byteLength: int;
  readonly BYTES_PER_ELEMENT: int;
  [index: int]: N;
  at(index: int): N | undefined;
  every(predicate: (value: N, index: int, array: this) => unknown): boolean;
  fill(value: number, start?: int, end?: int): this;
  find(predicate: (value: N, index: int, array: this) => unknown): N | undefined;
  findIndex(predicate: (value: N, index: int, array: this) => unknown): int;
  forEach(callback: (value: N, index: int, array: this) => void): void;
  includes(item: number, start?: int): boolean;
  indexOf(item: number, start?: int): int;
  join(separator?: string): string;
  reduce(callback: (previous: number, current: N, index: int, array: this) => number): number;
  reduce<U>(callback: (previous: U, current: N, index: int, array: this) => U, initial: U): U;
  /** Copies the items to this array, from an index on. */
  set(items: ArrayLike<number>, offset?: int): void;
  some(predicate: (value: N, index: int, array: this) => unknown): boolean;
  toString(): string;
  [Symbol.iterator](): ArrayIterator<N>;
}

interface TypedArrayConstructor<A> {
  /** All zero. */
  new (length: int): A;
  /** A copy of the items, each brought into range. */
  new (items: Iterable<number>): A;
  readonly BYTES_PER_ELEMENT: int;
  from(items: Iterable<number>): A;
  of(...items: number[]): A;
}

/** Integers of 8 bits. */
interface Int8Array extends TypedArray<int> {
  /** A copy of the part from start up to end. */
  slice(start?: int, end?: int): Int8Array;
}
declare const Int8Array: TypedArrayConstructor<Int8Array>;

/** Bytes. */
interface Uint8Array extends TypedArray<int> {
  /** A copy of the part from start up to end. */
  slice(start?: int, end?: int): Uint8Array;
  /** The bytes it holds. */
  readonly buffer: ArrayBuffer;
  /** The part from start up to end, of the same memory. */
  subarray(start?: int, end?: int): Uint8Array;
}
interface Uint8ArrayConstructor extends TypedArrayConstructor<Uint8Array> {
  /** A view of the buffer's bytes. */
  new (buffer: ArrayBuffer, byteOffset?: int, length?: int): Uint8Array;
  new (length: int): Uint8Array;
  new (items: Iterable<number>): Uint8Array;
}
declare const Uint8Array: Uint8ArrayConstructor;

/** Integers of 16 bits. */
interface Int16Array extends TypedArray<int> {
  /** A copy of the part from start up to end. */
  slice(start?: int, end?: int): Int16Array;
}
declare const Int16Array: TypedArrayConstructor<Int16Array>;

/** Integers of 16 bits, without a sign. */
interface Uint16Array extends TypedArray<int> {
  /** A copy of the part from start up to end. */
  slice(start?: int, end?: int): Uint16Array;
}
declare const Uint16Array: TypedArrayConstructor<Uint16Array>;

/** Integers of 32 bits. */
interface Int32Array extends TypedArray<int> {
  /** A copy of the part from start up to end. */
  slice(start?: int, end?: int): Int32Array;
}
declare const Int32Array: TypedArrayConstructor<Int32Array>;

/** Integers of 32 bits, without a sign. */
interface Uint32Array extends TypedArray<int> {
  /** A copy of the part from start up to end. */
  slice(start?: int, end?: int): Uint32Array;
}
declare const Uint32Array: TypedArrayConstructor<Uint32Array>;

/** Numbers of 32 bits. */
interface Float32Array extends TypedArray<float> {
  /** A copy of the part from start up to end. */
  slice(start?: int, end?: int): Float32Array;
}
declare const Float32Array: TypedArrayConstructor<Float32Array>;

/** Numbers of 64 bits (32 on a board that has single precision only). */
interface Float64Array extends TypedArray<float> {
  /** A copy of the part from start up to end. */
  slice(start?: int, end?: int): Float64Array;
}
declare const Float64Array: TypedArrayConstructor<Float64Array>;

/** Reads and writes numbers in a buffer, in big-endian order unless told otherwise. */
interface DataView {
  readonly byteLength: int;
  getInt8(offset: int): int;
  setInt8(offset: int, value: number): void;
  getUint8(offset: int): int;
  setUint8(offset: int, value: number): void;
  getInt16(offset: int, littleEndian?: boolean): int;
  setInt16(offset: int, value: number, littleEndian?: boolean): void;
  getUint16(offset: int, littleEndian?: boolean): int;
  setUint16(offset: int, value: number, littleEndian?: boolean): void;
  getInt32(offset: int, littleEndian?: boolean): int;
  setInt32(offset: int, value: number, littleEndian?: boolean): void;
  getUint32(offset: int, littleEndian?: boolean): int;
  setUint32(offset: int, value: number, littleEndian?: boolean): void;
  getFloat32(offset: int, littleEndian?: boolean): float;
  setFloat32(offset: int, value: number, littleEndian?: boolean): void;
  getFloat64(offset: int, littleEndian?: boolean): float;
  setFloat64(offset: int, value: number, littleEndian?: boolean): void;
}
interface DataViewConstructor {
  new (buffer: ArrayBuffer, byteOffset?: int, byteLength?: int): DataView;
}
declare const DataView: DataViewConstructor;
