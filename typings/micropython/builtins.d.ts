/**
 * Python's builtins that are not there without an import. They need none in Python: what is imported here is used under its own name.
 * Types are called without `new`. The methods of Python's `str`, `list` and `tuple` are functions of these types that take the object first:
 * `str.strip(text)`; JavaScript's own methods are there as well.
 */

/** Something whose length is known. */
type Sized = string | { readonly length: int } | { readonly size: int };
/** A class. */
type Class =
  (abstract new (...args: never[]) => unknown) | ((...args: never[]) => unknown) | { readonly prototype: unknown };
/** What values are put in order by. */
type Key<T> = ((value: T) => unknown) | null;

/** The size of a number without its sign; of a complex one its length. */
export function abs<T extends number | bigint>(x: T): T;
export function abs(x: complex): float;
/** Whether all items count as true. */
export function all(iterable: Iterable<unknown>): boolean;
/** Whether one item counts as true. */
export function any(iterable: Iterable<unknown>): boolean;
/** A number in base 2: `0b101`. */
export function bin(x: int): string;
/** Whether something can be called. */
export function callable(obj: unknown): boolean;
/** The character of a code point. */
export function chr(i: int): string;
/**
 * Compiles Python source, for {@link exec} or {@link eval}.
 * @remarks Not on ESP8266.
 */
export function compile(source: string, filename: string, mode: "exec" | "eval" | "single"): unknown;
/** Removes an attribute. */
export function delattr(obj: object, name: string): void;
/** The names of an object's attributes, or those in use here. */
export function dir(obj?: unknown): string[];
/** The quotient, rounded down, and what remains. */
export function divmod(a: number, b: number): readonly [quotient: number, remainder: number];
/** The value of a Python expression. */
declare function eval_(expression: unknown, globals?: dict<string, any>, locals?: dict<string, any>): any;
/** Runs Python source. */
export function exec(source: unknown, globals?: dict<string, any>, locals?: dict<string, any>): void;
/**
 * Runs a file of Python source.
 * @remarks Not on ESP8266.
 */
export function execfile(filename: string, globals?: dict<string, any>, locals?: dict<string, any>): void;
/** An attribute. Raises `AttributeError` without one. */
export function getattr(obj: unknown, name: string): any;
/** An attribute, or something else without one. */
export function getattr(obj: unknown, name: string, default_: unknown): any;
/** The names at the top of this module, and their values. */
export function globals(): dict<string, any>;
/** Whether there is such an attribute. */
export function hasattr(obj: unknown, name: string): boolean;
/** A number that is equal for equal objects. Raises `TypeError` for what has none. */
export function hash(obj: unknown): int;
/** Prints what is known of an object. */
export function help(obj?: unknown): void;
/** A number in base 16: `0xff`. */
export function hex(x: int): string;
/** A number that no other object has. */
export function id(obj: unknown): int;
/** Reads a line from the console. */
export function input(prompt?: string): string;
/** Whether an object is of a class, or of one of several. `True` is no `int` here. */
export function isinstance(obj: unknown, classinfo: Class | readonly Class[]): boolean;
/** Whether a class is derived from another, or from one of several. */
export function issubclass(cls: Class, classinfo: Class | readonly Class[]): boolean;
/** Steps through something. */
export function iter<T>(obj: Iterable<T>): Iterator<T>;
/** How many items. */
export function len(obj: Sized): int;
/** The same as {@link globals}. */
export function locals(): dict<string, any>;
/** The largest item, or of several values the largest one. Raises `ValueError` when there is none, unless `default` is given. */
export function max<T>(
  iterable: Iterable<T>,
  kwargs: Kwargs<{
    /** What to compare; the items themselves by default. */
    key?: Key<T>;
    /** The result when there is no item. */
    default?: T;
  }>,
): T;
export function max<T>(...args: [a: T, b: T, ...args: T[], kwargs: Kwargs<{ /** What to compare. */ key: Key<T> }>]): T;
export function max<T>(iterable: Iterable<T>): T;
export function max<T>(a: T, b: T, ...args: T[]): T;
/** The smallest item, or of several values the smallest one. Raises `ValueError` when there is none, unless `default` is given. */
export function min<T>(
  iterable: Iterable<T>,
  kwargs: Kwargs<{
    /** What to compare; the items themselves by default. */
    key?: Key<T>;
    /** The result when there is no item. */
    default?: T;
  }>,
): T;
export function min<T>(...args: [a: T, b: T, ...args: T[], kwargs: Kwargs<{ /** What to compare. */ key: Key<T> }>]): T;
export function min<T>(iterable: Iterable<T>): T;
export function min<T>(a: T, b: T, ...args: T[]): T;
/** The next item. Raises `StopIteration` at the end, unless there is something else to give. */
export function next<T>(iterator: Iterator<T>): T;
export function next<T, D>(iterator: Iterator<T>, default_: D): T | D;
/** A number in base 8: `0o17`. */
export function oct(x: int): string;
export { open } from "./io.js";
/** The code point of a character, or the value of a byte. */
export function ord(c: string | bytes): int;
/** A power, and with three arguments what remains of it. */
export function pow(base: number, exp: number): number;
export function pow(base: int, exp: int, mod: int): int;
/** How Python source would write a value. */
export function repr(obj: unknown): string;
/** The nearest integer, the even one of two; with `ndigits` so many digits behind the point. */
export function round(x: float): int;
export function round(x: float, ndigits: int): float;
/** Gives an attribute its value. */
export function setattr(obj: object, name: string, value: unknown): void;
/** A list of the items in order. Items that are equal may change places. */
export function sorted<T>(
  iterable: Iterable<T>,
  kwargs?: Kwargs<{
    /** What to compare; the items themselves by default. */
    key?: Key<T>;
    /** Whether the largest comes first. */
    reverse?: boolean;
  }>,
): T[];
/** The sum of the items, and of `start`. */
export function sum(iterable: Iterable<number>, start?: number): number;
export { eval_ as eval, super_ as super };
/** `...` */
export const Ellipsis: unknown;
/**
 * What an operator's method gives when it does not know the other operand.
 * @remarks Not on ESP8266.
 */
export const NotImplemented: unknown;

/** The class of all objects. */
export const object: { (): object };
/** The class of an object. */
export const type: {
  (obj: unknown): Class;
  /** A new class. */
  (name: string, bases: readonly Class[], dict: dict<string, any>): Class;
};
/** Makes integers. */
export const int: {
  /** Of a number what stands before its point, or the number that text spells in base `base`; 0 without an argument. Raises `ValueError`. */
  (x?: number | string | boolean | Buffer): int;
  (x: string | Buffer, base: int): int;
  /** The number that bytes spell, the lowest one first with `"little"`. */
  from_bytes(data: Buffer, byteorder?: "big" | "little", signed?: boolean): int;
  /** The number in so many bytes. */
  to_bytes(self: int, length: int, byteorder?: "big" | "little", signed?: boolean): bytes;
};
/** Whether a value counts as true in Python. */
export const bool: { (x?: unknown): boolean };
/** Makes floats, also of text. Raises `ValueError`. */
export const float: { (x?: number | string | boolean): float };
/**
 * A complex number.
 * @remarks Not on ESP8266.
 */
export interface complex {
  /** Its real part. */
  readonly real: float;
  /** Its imaginary part. */
  readonly imag: float;
}
/** Makes complex numbers. */
export const complex: { (real?: number | string | complex, imag?: number): complex };
/** Makes text. */
export const str: {
  /** A value as text. */
  (obj?: unknown): string;
  /** The text that bytes spell in UTF-8. */
  (obj: Buffer, encoding: "utf-8" | "utf8", errors?: string): string;
  /** In the middle of `width`, filled up with spaces. */
  center(self: string, width: int): string;
  /** How often `sub` occurs, without overlaps. */
  count(self: string, sub: string, start?: int, end?: int): int;
  /** As bytes in UTF-8. */
  encode(self: string, encoding?: "utf-8" | "utf8" | "ascii", errors?: string): bytes;
  /** Whether it ends so, or in one of several ways. */
  endswith(self: string, suffix: string | readonly string[]): boolean;
  /** Where `sub` first occurs; -1 if it does not. */
  find(self: string, sub: string, start?: int, end?: int): int;
  /** With its `{}` fields filled. */
  format(self: string, ...args: [...args: unknown[], kwargs: Kwargs<{ readonly [name: string]: unknown }>]): string;
  format(self: string, ...args: unknown[]): string;
  /** Where `sub` first occurs. Raises `ValueError` if it does not. */
  index(self: string, sub: string, start?: int, end?: int): int;
  /** Whether all are ASCII letters. */
  isalpha(self: string): boolean;
  /** Whether all are ASCII digits. */
  isdigit(self: string): boolean;
  /** Whether all letters are small. */
  islower(self: string): boolean;
  /** Whether all is white space. */
  isspace(self: string): boolean;
  /** Whether all letters are capitals. */
  isupper(self: string): boolean;
  /** The parts, with this between them. */
  join(self: string, iterable: Iterable<string>): string;
  /** With small ASCII letters. */
  lower(self: string): string;
  /** Without white space, or these characters, at the start. */
  lstrip(self: string, chars?: string): string;
  /** What stands before the first `sep`, `sep`, and what stands behind it. */
  partition(self: string, sep: string): readonly [before: string, sep: string, after: string];
  /** With `new` for `old`: everywhere, or `count` times. */
  replace(self: string, old: string, new_: string, count?: int): string;
  /** Where `sub` last occurs; -1 if it does not. */
  rfind(self: string, sub: string, start?: int, end?: int): int;
  /** Where `sub` last occurs. Raises `ValueError` if it does not. */
  rindex(self: string, sub: string, start?: int, end?: int): int;
  /** As `partition`, for the last `sep`. */
  rpartition(self: string, sep: string): readonly [before: string, sep: string, after: string];
  /** The parts between separators, split from the end. */
  rsplit(self: string, sep?: string, maxsplit?: int): string[];
  /** Without white space, or these characters, at the end. */
  rstrip(self: string, chars?: string): string;
  /** The parts between separators, or between white space. */
  split(self: string, sep?: string | null, maxsplit?: int): string[];
  /** The lines, without their ends unless asked for. */
  splitlines(self: string, keepends?: boolean): string[];
  splitlines(self: string, kwargs: Kwargs<{ keepends?: boolean }>): string[];
  /** Whether it begins so, or in one of several ways. */
  startswith(self: string, prefix: string | readonly string[], start?: int): boolean;
  /** Without white space, or these characters, at both ends. */
  strip(self: string, chars?: string): string;
  /** With capital ASCII letters. */
  upper(self: string): string;
};
/** Makes lists. */
export const list: {
  /** A list of the items. */
  <T>(iterable?: Iterable<T>): T[];
  /** Adds an item at the end. */
  append<T>(self: T[], x: T): void;
  /** Removes everything. */
  clear<T>(self: T[]): void;
  /** Another list with the same items. */
  copy<T>(self: T[]): T[];
  /** How often an item occurs. */
  count<T>(self: T[], x: T): int;
  /** Adds items at the end. */
  extend<T>(self: T[], iterable: Iterable<T>): void;
  /** Where an item first is. Raises `ValueError` if it is not there. */
  index<T>(self: T[], x: T, start?: int, end?: int): int;
  /** Adds an item before an index. */
  insert<T>(self: T[], i: int, x: T): void;
  /** Removes an item, the last by default, and gives it. Raises `IndexError`. */
  pop<T>(self: T[], i?: int): T;
  /** Removes the first such item. Raises `ValueError` if there is none. */
  remove<T>(self: T[], x: T): void;
  /** Turns the order round. */
  reverse<T>(self: T[]): void;
  /** Brings the items in order. Items that are equal may change places. */
  sort<T>(
    self: T[],
    kwargs?: Kwargs<{
      /** What to compare. */ key?: Key<T>;
      /** Whether the largest comes first. */ reverse?: boolean;
    }>,
  ): void;
};
/** Makes tuples. */
export const tuple: {
  /** A tuple of the items. */
  <T>(iterable?: Iterable<T>): tuple<T>;
  /** How often an item occurs. */
  count<T>(self: tuple<T>, x: T): int;
  /** Where an item first is. Raises `ValueError` if it is not there. */
  index<T>(self: tuple<T>, x: T, start?: int, end?: int): int;
};
/** Makes dicts. */
export const dict: {
  /** A dict with these pairs, or those of another dict, or the keyword arguments. */
  <K, V>(items?: Iterable<readonly [K, V]> | dict<K, V>): dict<K, V>;
  <V>(kwargs: Kwargs<{ readonly [key: string]: V }>): dict<string, V>;
  <V>(
    items: Iterable<readonly [string, V]> | dict<string, V>,
    kwargs: Kwargs<{ readonly [key: string]: V }>,
  ): dict<string, V>;
  /** A dict with these keys, all of one value. */
  fromkeys<K, V = null>(iterable: Iterable<K>, value?: V): dict<K, V>;
};
/** A Python set. Its items come in no particular order. */
export interface set<T> {
  /** How many items. @python len(self) */
  readonly length: int;
  /** Whether an item is in it. @python x in self */
  has(x: T): boolean;
  /** Iterates over the items, in no particular order. */
  [Symbol.iterator](): Iterator<T>;
  /** Another one with the same items. */
  copy(): set<T>;
  /** What is in this and in none of the others. */
  difference(...others: Iterable<T>[]): set<T>;
  /** What is in both. */
  intersection(other: Iterable<T>): set<T>;
  /** Whether nothing is in both. */
  isdisjoint(other: Iterable<T>): boolean;
  /** Whether everything here is in the other. */
  issubset(other: Iterable<T>): boolean;
  /** Whether everything in the other is here. */
  issuperset(other: Iterable<T>): boolean;
  /** What is in one and not in both. */
  symmetric_difference(other: Iterable<T>): set<T>;
  /** What is in either. */
  union(other: Iterable<T>): set<T>;
  /** Adds an item. */
  add(x: T): void;
  /** Removes everything. */
  clear(): void;
  /** Removes what is in the others. */
  difference_update(...others: Iterable<T>[]): void;
  /** Removes an item, if it is there. */
  discard(x: T): void;
  /** Removes what is not in the other. */
  intersection_update(other: Iterable<T>): void;
  /** Removes some item, and gives it. Raises `KeyError` when empty. */
  pop(): T;
  /** Removes an item. Raises `KeyError` if it is not there. */
  remove(x: T): void;
  /** Adds what is in the other only, and removes what is in both. */
  symmetric_difference_update(other: Iterable<T>): void;
  /** Adds what is in the others. */
  update(...others: Iterable<T>[]): void;
}
/** Makes sets. */
export const set: { <T>(iterable?: Iterable<T>): set<T> };
/** A set that never changes, and so can be a key. */
export interface frozenset<T> extends PythonType<"frozenset"> {
  /** How many items. @python len(self) */
  readonly length: int;
  /** Whether an item is in it. @python x in self */
  has(x: T): boolean;
  /** Iterates over the items, in no particular order. */
  [Symbol.iterator](): Iterator<T>;
  /** Another one with the same items. */
  copy(): frozenset<T>;
  /** What is in this and in none of the others. */
  difference(...others: Iterable<T>[]): frozenset<T>;
  /** What is in both. */
  intersection(other: Iterable<T>): frozenset<T>;
  /** Whether nothing is in both. */
  isdisjoint(other: Iterable<T>): boolean;
  /** Whether everything here is in the other. */
  issubset(other: Iterable<T>): boolean;
  /** Whether everything in the other is here. */
  issuperset(other: Iterable<T>): boolean;
  /** What is in one and not in both. */
  symmetric_difference(other: Iterable<T>): frozenset<T>;
  /** What is in either. */
  union(other: Iterable<T>): frozenset<T>;
}
/** Makes sets that never change. */
export const frozenset: { <T>(iterable?: Iterable<T>): frozenset<T> };
/** Numbers in steps. */
export interface range {
  /** The number at an index. */
  readonly [index: number]: int;
  /** How many numbers. @python len(self) */
  readonly length: int;
  /** Whether a number is among them. @python x in self */
  includes(x: int): boolean;
  /** Iterates over the numbers. */
  [Symbol.iterator](): Iterator<int>;
  /** The first one. */
  readonly start: int;
  /** Where they end; not included. */
  readonly stop: int;
  /** The step. */
  readonly step: int;
}
/** Makes ranges. */
export const range: {
  /** The numbers from 0 up to `stop`, which is not included. */
  (stop: int): range;
  /** The numbers from `start` up to `stop`, which is not included, in steps. */
  (start: int, stop: int, step?: int): range;
};
/** What stands between the brackets of a subscript; Python makes it. */
export interface slice {
  /** Where the slice begins. */
  readonly start: int | null;
  /** Where it ends. */
  readonly stop: int | null;
  /** The step. */
  readonly step: int | null;
  /** Begin, end and step for a sequence of this length. */
  indices(length: int): readonly [start: int, stop: int, step: int];
}
/** The class of slices; it is not called. */
export const slice: { readonly prototype: slice };
/**
 * The items with their numbers.
 * @param iterable The items.
 * @param start The first number; 0 by default.
 */
export function enumerate<T>(iterable: Iterable<T>, start?: int): IterableIterator<readonly [index: int, item: T]>;
/**
 * The items with their numbers.
 */
export function enumerate<T>(
  iterable: Iterable<T>,
  kwargs: Kwargs<{
    /** The first number; 0 by default. */
    start?: int;
  }>,
): IterableIterator<readonly [index: int, item: T]>;
/** Tuples of the first items, the second ones, and so on, until one of the iterables ends. */
export function zip<T extends unknown[]>(
  ...iterables: { [I in keyof T]: Iterable<T[I]> }
): IterableIterator<Readonly<T>>;
/** What a function gives for each item, or for the items of several iterables. */
export function map<T extends unknown[], R>(
  func: (...args: T) => R,
  ...iterables: { [I in keyof T]: Iterable<T[I]> }
): IterableIterator<R>;
/** The items for which a function gives something true, or, with `null`, that count as true. */
export function filter<T>(func: ((item: T) => unknown) | null, iterable: Iterable<T>): IterableIterator<T>;
/** The items from the end. */
export function reversed<T>(seq: readonly T[]): IterableIterator<T>;
/** What an object is as one of its bases; TypeScript has `super` for it. */
declare function super_(cls?: Class, obj?: unknown): any;
/** An attribute behind which stand methods. */
export interface property {
  /** With another method to read it. */
  getter(f: (self: any) => unknown): property;
  /** With another method to write it. */
  setter(f: (self: any, value: any) => void): property;
  /** With another method to remove it. */
  deleter(f: (self: any) => void): property;
}
/**
 * Makes an attribute of methods; TypeScript has `get` and `set` for it.
 * @param fget Reads it.
 * @param fset Writes it.
 * @param fdel Removes it.
 * @param doc No meaning.
 */
export function property(
  kwargs: Kwargs<{
    /** Reads it. */
    fget?: ((self: any) => unknown) | null;
    /** Writes it. */
    fset?: ((self: any, value: any) => void) | null;
    /** Removes it. */
    fdel?: ((self: any) => void) | null;
    /** No meaning. */
    doc?: unknown;
  }>,
): property;
/**
 * Makes an attribute of methods; TypeScript has `get` and `set` for it.
 */
export function property(
  fget: ((self: any) => unknown) | null,
  kwargs: Kwargs<{
    /** Writes it. */
    fset?: ((self: any, value: any) => void) | null;
    /** Removes it. */
    fdel?: ((self: any) => void) | null;
    /** No meaning. */
    doc?: unknown;
  }>,
): property;
/**
 * Makes an attribute of methods; TypeScript has `get` and `set` for it.
 */
export function property(
  fget: ((self: any) => unknown) | null,
  fset: ((self: any, value: any) => void) | null,
  kwargs: Kwargs<{
    /** Removes it. */
    fdel?: ((self: any) => void) | null;
    /** No meaning. */
    doc?: unknown;
  }>,
): property;
/**
 * Makes an attribute of methods; TypeScript has `get` and `set` for it.
 */
export function property(
  fget: ((self: any) => unknown) | null,
  fset: ((self: any, value: any) => void) | null,
  fdel: ((self: any) => void) | null,
  kwargs: Kwargs<{
    /** No meaning. */
    doc?: unknown;
  }>,
): property;
/**
 * Makes an attribute of methods; TypeScript has `get` and `set` for it.
 */
export function property(
  fget?: ((self: any) => unknown) | null,
  fset?: ((self: any, value: any) => void) | null,
  fdel?: ((self: any) => void) | null,
  doc?: unknown,
): property;
/** A method without `self`; TypeScript has `static` for it. */
export function staticmethod<F extends (...args: never[]) => unknown>(f: F): F;
/** A method whose first argument is the class. */
export function classmethod<F extends (...args: never[]) => unknown>(f: F): F;
