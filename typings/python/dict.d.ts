/** What {@link dict} can do whatever its keys are. */
interface DictMethods<K, V> {
  /** How many keys there are. @python len(self) */
  readonly length: int;
  /** The value of a key, or `null` without one. */
  get(key: K): V | null;
  /** The value of a key, or something else without one. */
  get<D>(key: K, default_: D): V | D;
  /** The value of a key. Raises `KeyError` without one. @python self[key] */
  at(key: K): V;
  /** Gives a key its value. @python self[key] = value */
  set(key: K, value: V): void;
  /** Whether there is such a key. @python key in self */
  has(key: K): boolean;
  /** Removes a key. Raises `KeyError` without one. @python del self[key] */
  delete(key: K): void;
  /** Removes a key and gives its value. Raises `KeyError` without one, unless there is something else to give. */
  pop(key: K): V;
  pop<D>(key: K, default_: D): V | D;
  /** Removes some pair, not the first nor the last one in particular. Raises `KeyError` when empty. */
  popitem(): readonly [K, V];
  /** The value of a key, which is set first if there is none. */
  setdefault(key: K, default_?: V): V;
  /** Takes over all pairs of another dict. */
  update(items: dict<K, V> | Iterable<readonly [K, V]>): void;
  update(kwargs: Kwargs<{ readonly [key: string]: V }>): void;
  /** Another dict with the same pairs. */
  copy(): dict<K, V>;
  /** Removes everything. */
  clear(): void;
  /** The keys, in no particular order; a live view. */
  keys(): Iterable<K>;
  /** The values, in the order of the keys; a live view. */
  values(): Iterable<V>;
  /** The pairs of key and value; a live view. */
  items(): Iterable<readonly [K, V]>;
  /** Iterates over the keys, in no particular order. */
  [Symbol.iterator](): Iterator<K>;
}

/**
 * A Python dict that an API gives or takes. With keys that are strings or numbers it takes subscripts, `d["key"]`, which raise `KeyError`
 * for a missing key; with other keys use `get` and `at`. MicroPython keeps its pairs in no particular order.
 */
type dict<K, V> = DictMethods<K, V> & (K extends string | number ? { [key in K]: V } : unknown);
