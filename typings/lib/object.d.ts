/** What may name a property. */
declare type PropertyKey = string | number | symbol;

interface Object {
  /** The value as text. */
  toString(): string;
  /** Whether the object has a property of that name itself. */
  hasOwnProperty(key: PropertyKey): boolean;
}

interface ObjectConstructor {
  /** The names of an object's own properties, in the order in which they were made. */
  keys(value: object): string[];
  /** The values of an object's own properties, in the order in which they were made. */
  values<T>(value: { readonly [key: string]: T } | ArrayLike<T>): T[];
  values(value: object): unknown[];
  /** `[name, value]` of each of an object's own properties, in the order in which they were made. */
  entries<T>(value: { readonly [key: string]: T } | ArrayLike<T>): [string, T][];
  entries(value: object): [string, unknown][];
  /** A record of the given `[name, value]` pairs. */
  fromEntries<T>(entries: Iterable<readonly [PropertyKey, T]>): Record<string, T>;
  /** Copies the properties of the sources to the target, and gives the target. */
  assign<T extends object, U>(target: T, source: U): T & U;
  assign<T extends object, U, V>(target: T, source1: U, source2: V): T & U & V;
  assign<T extends object, U, V, W>(target: T, source1: U, source2: V, source3: W): T & U & V & W;
  /** The object itself; that nothing writes to it is for the type checker to see. */
  freeze<T>(value: T): Readonly<T>;
  /** As `===`, but `NaN` is itself and `-0` is not `0`. */
  is(left: unknown, right: unknown): boolean;
  /** Whether an object has a property of that name itself. */
  hasOwn(value: object, key: PropertyKey): boolean;
  /** The items by the key that the callback gives for each. */
  groupBy<K extends PropertyKey, T>(items: Iterable<T>, keyOf: (item: T, index: int) => K): Partial<Record<K, T[]>>;
}
declare const Object: ObjectConstructor;
