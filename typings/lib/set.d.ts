interface ReadonlySet<T> {
  readonly size: int;
  entries(): SetIterator<[T, T]>;
  forEach(callback: (value: T, key: T, set: ReadonlySet<T>) => void): void;
  has(value: T): boolean;
  keys(): SetIterator<T>;
  values(): SetIterator<T>;
  difference<U>(other: ReadonlySet<U>): Set<T>;
  intersection<U>(other: ReadonlySet<U>): Set<T & U>;
  isDisjointFrom(other: ReadonlySet<unknown>): boolean;
  isSubsetOf(other: ReadonlySet<unknown>): boolean;
  isSupersetOf(other: ReadonlySet<unknown>): boolean;
  symmetricDifference<U>(other: ReadonlySet<U>): Set<T | U>;
  union<U>(other: ReadonlySet<U>): Set<T | U>;
  [Symbol.iterator](): SetIterator<T>;
}

interface Set<T> {
  readonly size: int;
  add(value: T): this;
  clear(): void;
  /** Removes a value, and tells whether it was there. */
  delete(value: T): boolean;
  entries(): SetIterator<[T, T]>;
  forEach(callback: (value: T, key: T, set: Set<T>) => void): void;
  has(value: T): boolean;
  keys(): SetIterator<T>;
  values(): SetIterator<T>;
  /** What is here and not in the other. */
  difference<U>(other: ReadonlySet<U>): Set<T>;
  /** What is in both. */
  intersection<U>(other: ReadonlySet<U>): Set<T & U>;
  isDisjointFrom(other: ReadonlySet<unknown>): boolean;
  isSubsetOf(other: ReadonlySet<unknown>): boolean;
  isSupersetOf(other: ReadonlySet<unknown>): boolean;
  /** What is in one of the two only. */
  symmetricDifference<U>(other: ReadonlySet<U>): Set<T | U>;
  /** What is in either. */
  union<U>(other: ReadonlySet<U>): Set<T | U>;
  [Symbol.iterator](): SetIterator<T>;
}

interface SetConstructor {
  new <T = any>(values?: Iterable<T> | null): Set<T>;
}
declare const Set: SetConstructor;

/** Values are held strongly: a value stays until it is deleted. */
interface WeakSet<T extends object> {
  add(value: T): this;
  delete(value: T): boolean;
  has(value: T): boolean;
}
interface WeakSetConstructor {
  new <T extends object = object>(values?: Iterable<T> | null): WeakSet<T>;
}
declare const WeakSet: WeakSetConstructor;
