/** A window on another object's bytes; taking a slice copies nothing. */
interface memoryview extends PythonType<"memoryview"> {
  /** The item at an index. Writing changes the object underneath, and raises `TypeError` where that is `bytes`. */
  [index: number]: int;
  /** How many items. @python len(self) */
  readonly length: int;
  /** Iterates over the items. */
  [Symbol.iterator](): Iterator<int>;
  /** A window on the items from `start` up to `end`. @python self[start:end] */
  slice(start?: int, end?: int): memoryview;
  /** Writes items from `start` up to `end`; there must be as many. @python self[start:end] = values */
  setslice(start: int, end: int, values: Buffer): void;
}

/** Makes a {@link memoryview}. */
interface MemoryviewConstructor {
  readonly prototype: memoryview;
  /** A window on all of a buffer. */
  (obj: Buffer): memoryview;
}

declare const memoryview: MemoryviewConstructor;
