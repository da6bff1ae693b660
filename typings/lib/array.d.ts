interface ArrayLike<T> {
  readonly length: int;
  readonly [index: int]: T;
}

interface ReadonlyArray<T> {
  readonly length: int;
  readonly [index: int]: T;
  /** The item at an index; negative counts from the end. */
  at(index: int): T | undefined;
  /** This array followed by the items, and by the items of the arrays. */
  concat(...items: (T | readonly T[])[]): T[];
  entries(): ArrayIterator<[int, T]>;
  /** Whether the callback gives true for all items. */
  every<S extends T>(predicate: (value: T, index: int, array: readonly T[]) => value is S): this is readonly S[];
  every(predicate: (value: T, index: int, array: readonly T[]) => unknown): boolean;
  /** The items for which the callback gives true. */
  filter<S extends T>(predicate: (value: T, index: int, array: readonly T[]) => value is S): S[];
  filter(predicate: (value: T, index: int, array: readonly T[]) => unknown): T[];
  /** The first item for which the callback gives true. */
  find<S extends T>(predicate: (value: T, index: int, array: readonly T[]) => value is S): S | undefined;
  find(predicate: (value: T, index: int, array: readonly T[]) => unknown): T | undefined;
  /** The first index for which the callback gives true, or -1. */
  findIndex(predicate: (value: T, index: int, array: readonly T[]) => unknown): int;
  /** The last item for which the callback gives true. */
  findLast<S extends T>(predicate: (value: T, index: int, array: readonly T[]) => value is S): S | undefined;
  findLast(predicate: (value: T, index: int, array: readonly T[]) => unknown): T | undefined;
  /** The last index for which the callback gives true, or -1. */
  findLastIndex(predicate: (value: T, index: int, array: readonly T[]) => unknown): int;
  /** With the items of inner arrays in their place, to a depth (1). */
  flat<A, D extends int = 1>(this: A, depth?: D): FlatArray<A, D>[];
  /** All items of the arrays that the callback gives. */
  flatMap<U>(callback: (value: T, index: int, array: readonly T[]) => U | readonly U[]): U[];
  forEach(callback: (value: T, index: int, array: readonly T[]) => void): void;
  includes(item: T, start?: int): boolean;
  /** Where the item first is, or -1. */
  indexOf(item: T, start?: int): int;
  /** The items as text, with the separator (",") between. */
  join(separator?: string): string;
  keys(): ArrayIterator<int>;
  /** Where the item last is, or -1. */
  lastIndexOf(item: T, start?: int): int;
  map<U>(callback: (value: T, index: int, array: readonly T[]) => U): U[];
  reduce(callback: (previous: T, current: T, index: int, array: readonly T[]) => T): T;
  reduce(callback: (previous: T, current: T, index: int, array: readonly T[]) => T, initial: T): T;
  reduce<U>(callback: (previous: U, current: T, index: int, array: readonly T[]) => U, initial: U): U;
  reduceRight(callback: (previous: T, current: T, index: int, array: readonly T[]) => T): T;
  reduceRight(callback: (previous: T, current: T, index: int, array: readonly T[]) => T, initial: T): T;
  reduceRight<U>(callback: (previous: U, current: T, index: int, array: readonly T[]) => U, initial: U): U;
  /** A copy of the part from start up to end; negative counts from the end. */
  slice(start?: int, end?: int): T[];
  /** Whether the callback gives true for an item. */
  some(predicate: (value: T, index: int, array: readonly T[]) => unknown): boolean;
  /** A reversed copy. */
  toReversed(): T[];
  /** A sorted copy; without a callback in the order of the items' texts. */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** A copy with a part replaced. */
  toSpliced(start: int, deleteCount?: int, ...items: T[]): T[];
  toString(): string;
  values(): ArrayIterator<T>;
  /** A copy with one item replaced; a negative index counts from the end. */
  with(index: int, value: T): T[];
  [Symbol.iterator](): ArrayIterator<T>;
}

interface Array<T> {
  length: int;
  [index: int]: T;
  /** The item at an index; negative counts from the end. */
  at(index: int): T | undefined;
  /** This array followed by the items, and by the items of the arrays. */
  concat(...items: (T | readonly T[])[]): T[];
  /** Copies a part to another place of the same array. */
  copyWithin(target: int, start: int, end?: int): this;
  entries(): ArrayIterator<[int, T]>;
  /** Whether the callback gives true for all items. */
  every<S extends T>(predicate: (value: T, index: int, array: T[]) => value is S): this is S[];
  every(predicate: (value: T, index: int, array: T[]) => unknown): boolean;
  /** Puts the value in every place from start up to end. */
  fill(value: T, start?: int, end?: int): this;
  /** The items for which the callback gives true. */
  filter<S extends T>(predicate: (value: T, index: int, array: T[]) => value is S): S[];
  filter(predicate: (value: T, index: int, array: T[]) => unknown): T[];
  /** The first item for which the callback gives true. */
  find<S extends T>(predicate: (value: T, index: int, array: T[]) => value is S): S | undefined;
  find(predicate: (value: T, index: int, array: T[]) => unknown): T | undefined;
  /** The first index for which the callback gives true, or -1. */
  findIndex(predicate: (value: T, index: int, array: T[]) => unknown): int;
  /** The last item for which the callback gives true. */
  findLast<S extends T>(predicate: (value: T, index: int, array: T[]) => value is S): S | undefined;
  findLast(predicate: (value: T, index: int, array: T[]) => unknown): T | undefined;
  /** The last index for which the callback gives true, or -1. */
  findLastIndex(predicate: (value: T, index: int, array: T[]) => unknown): int;
  /** With the items of inner arrays in their place, to a depth (1). */
  flat<A, D extends int = 1>(this: A, depth?: D): FlatArray<A, D>[];
  /** All items of the arrays that the callback gives. */
  flatMap<U>(callback: (value: T, index: int, array: T[]) => U | readonly U[]): U[];
  forEach(callback: (value: T, index: int, array: T[]) => void): void;
  includes(item: T, start?: int): boolean;
  /** Where the item first is, or -1. */
  indexOf(item: T, start?: int): int;
  /** The items as text, with the separator (",") between. */
  join(separator?: string): string;
  keys(): ArrayIterator<int>;
  /** Where the item last is, or -1. */
  lastIndexOf(item: T, start?: int): int;
  map<U>(callback: (value: T, index: int, array: T[]) => U): U[];
  /** Takes the last item away and gives it. */
  pop(): T | undefined;
  /** Adds items at the end and gives the new length. */
  push(...items: T[]): int;
  reduce(callback: (previous: T, current: T, index: int, array: T[]) => T): T;
  reduce(callback: (previous: T, current: T, index: int, array: T[]) => T, initial: T): T;
  reduce<U>(callback: (previous: U, current: T, index: int, array: T[]) => U, initial: U): U;
  reduceRight(callback: (previous: T, current: T, index: int, array: T[]) => T): T;
  reduceRight(callback: (previous: T, current: T, index: int, array: T[]) => T, initial: T): T;
  reduceRight<U>(callback: (previous: U, current: T, index: int, array: T[]) => U, initial: U): U;
  /** Turns the order round, in place. */
  reverse(): T[];
  /** Takes the first item away and gives it. */
  shift(): T | undefined;
  /** A copy of the part from start up to end; negative counts from the end. */
  slice(start?: int, end?: int): T[];
  /** Whether the callback gives true for an item. */
  some(predicate: (value: T, index: int, array: T[]) => unknown): boolean;
  /** Sorts in place, equal items keep their order; without a callback in the order of the items' texts. */
  sort(compare?: (a: T, b: T) => number): this;
  /** Replaces a part in place and gives what was there. */
  splice(start: int, deleteCount?: int, ...items: T[]): T[];
  /** A reversed copy. */
  toReversed(): T[];
  /** A sorted copy; without a callback in the order of the items' texts. */
  toSorted(compare?: (a: T, b: T) => number): T[];
  /** A copy with a part replaced. */
  toSpliced(start: int, deleteCount?: int, ...items: T[]): T[];
  toString(): string;
  /** Adds items at the start and gives the new length. */
  unshift(...items: T[]): int;
  values(): ArrayIterator<T>;
  /** A copy with one item replaced; a negative index counts from the end. */
  with(index: int, value: T): T[];
  [Symbol.iterator](): ArrayIterator<T>;
}

interface ArrayConstructor {
  new <T = any>(): T[];
  /** An array of a length, to be filled before it is read. */
  new <T = any>(length: int): T[];
  <T = any>(length: int): T[];
  /** A copy of anything iterable, or of `{ length }`. */
  from<T>(items: Iterable<T> | ArrayLike<T>): T[];
  from<T, U>(items: Iterable<T> | ArrayLike<T>, callback: (value: T, index: int) => U): U[];
  from<U>(items: { readonly length: int }, callback: (value: undefined, index: int) => U): U[];
  isArray(value: unknown): value is any[];
  of<T>(...items: T[]): T[];
}
declare const Array: ArrayConstructor;

type FlatArray<A, D extends int> = {
  done: A;
  recur: A extends ReadonlyArray<infer I> ? FlatArray<I, [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9][D]> : A;
}[D extends -1 ? "done" : "recur"];
