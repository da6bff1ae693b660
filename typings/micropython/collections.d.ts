/** More kinds of collections. */

/** What {@link namedtuple} makes: called with the values, it gives a tuple whose items have names. */
export interface NamedTupleType {
  /** A tuple of these values. */
  (...values: unknown[]): tuple<any> & { readonly [field: string]: any };
}

/** A kind of tuple whose items have names, given as a list or in one text. */
export function namedtuple(name: string, fields: string | readonly string[]): NamedTupleType;

/** A dict that keeps its pairs in the order in which they came. Looking up is slow when there are many. */
export class OrderedDict<K, V> {
  /** With these pairs, or those of another dict, or the keyword arguments. */
  constructor(items?: Iterable<readonly [K, V]> | dict<K, V>);
  constructor(kwargs: Kwargs<{ readonly [key: string]: V }>);
  constructor(items: Iterable<readonly [K, V]> | dict<K, V>, kwargs: Kwargs<{ readonly [key: string]: V }>);
  /** How many keys there are. @python len(self) */
  readonly length: int;
  /** The value of a key. Raises `KeyError` without one. @python self[key] */
  at(key: K): V;
  /** Gives a key its value. @python self[key] = value */
  set(key: K, value: V): void;
  /** Whether there is such a key. @python key in self */
  has(key: K): boolean;
  /** Removes a key. Raises `KeyError` without one. @python del self[key] */
  delete(key: K): void;
  /** Removes the pair that came last. Raises `KeyError` when empty. */
  popitem(): readonly [K, V];
  /** Removes everything. */
  clear(): void;
  /** Another one with the same pairs. */
  copy(): OrderedDict<K, V>;
  /** One with these keys, all of one value. */
  static fromkeys<K, V = null>(iterable: Iterable<K>, value?: V): OrderedDict<K, V>;
  /** The value of a key, or `null` without one. */
  get(key: K): V | null;
  /** The value of a key, or something else without one. */
  get<D>(key: K, default_: D): V | D;
  /** The pairs, in order. */
  items(): Iterable<readonly [K, V]>;
  /** The keys, in order. */
  keys(): Iterable<K>;
  /** The values, in order. */
  values(): Iterable<V>;
  /** Removes a key and gives its value. Raises `KeyError` without one. */
  pop(key: K): V;
  /** Removes a key and gives its value, or something else without one. */
  pop<D>(key: K, default_: D): V | D;
  /** The value of a key, which is set first if there is none. */
  setdefault(key: K, default_?: V): V;
  /** Takes over pairs. */
  update(items: Iterable<readonly [K, V]> | dict<K, V>): void;
  update(kwargs: Kwargs<{ readonly [key: string]: V }>): void;
  /** Iterates over the keys, in order. */
  [Symbol.iterator](): Iterator<K>;
}

/** A queue with two ends, of a limited length. */
export class deque<T> {
  /**
   * A queue with these items, for `maxlen` at most. When it is full a new item pushes one out at the other end, unless `flags` is 1: then
   * adding raises `IndexError`.
   * @throws IndexError: full and flags&1, or empty
   */
  constructor(iterable: Iterable<T>, maxlen: int, flags?: 0 | 1);
  /** The item at an index, from the left. */
  [index: number]: T;
  /** How many items. @python len(self) */
  readonly length: int;
  /** Iterates over the items, from the left. */
  [Symbol.iterator](): Iterator<T>;
  /** Adds an item at the right. */
  append(x: T): void;
  /**
   * Adds an item at the left.
   * @since 1.23
   */
  appendleft(x: T): void;
  /**
   * Removes the item at the right, and gives it. Raises `IndexError` when empty.
   * @since 1.23
   */
  pop(): T;
  /** Removes the item at the left, and gives it. Raises `IndexError` when empty. */
  popleft(): T;
  /**
   * Adds items at the right.
   * @since 1.23
   */
  extend(iterable: Iterable<T>): void;
}
