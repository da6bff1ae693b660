/** Lists of numbers that take no more memory than they need. */

/** What the items are: `b` `B` 8 bits, `h` `H` 16, `i` `I` `l` `L` 32, `q` `Q` 64 (small letters with a sign), `f` `d` floats, `O` objects, `P` addresses. */
export type Typecode = "b" | "B" | "h" | "H" | "i" | "I" | "l" | "L" | "q" | "Q" | "f" | "d" | "O" | "P";

/** An item of an array. */
export type Item<Code extends Typecode> = Code extends "f" | "d" ? float : Code extends "O" ? unknown : int;

/** Numbers of one kind, side by side in memory. */
export class array<Code extends Typecode> extends PythonType<"buffer"> {
  /** An array of these items, or of a buffer's bytes. */
  constructor(typecode: Code, iterable?: Iterable<Item<Code>> | Buffer);
  /** The item at an index. Raises `IndexError` outside. */
  [index: number]: Item<Code>;
  /** How many items. @python len(self) */
  readonly length: int;
  /** Iterates over the items. */
  [Symbol.iterator](): Iterator<Item<Code>>;
  /** The items from `start` up to `end`. @python self[start:end] */
  slice(start?: int, end?: int): array<Code>;
  /** Puts other items in the place of those from `start` up to `end`. @python self[start:end] = values */
  setslice(start: int, end: int, values: array<Code>): void;
  /** Whether an item occurs. @python value in self */
  includes(value: Item<Code>): boolean;
  /** Adds an item at the end. */
  append(val: Item<Code>): void;
  /** Adds items at the end. */
  extend(iterable: Iterable<Item<Code>>): void;
}
