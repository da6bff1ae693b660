/** Bytes that can change in place. `===` tells whether two are the same object; to compare what is in them write `bytes(a) === bytes(b)`. */
interface bytearray extends PythonType<"bytearray"> {
  /** The byte at an index. Only the low 8 bits of what is assigned are kept. Raises `IndexError` outside. */
  [index: number]: int;
  /** How many bytes. @python len(self) */
  readonly length: int;
  /** Iterates over the bytes, each 0 to 255. */
  [Symbol.iterator](): Iterator<int>;
  /** The bytes from `start` up to `end`, which is not included; negative positions count from the end. @python self[start:end] */
  slice(start?: int, end?: int): bytearray;
  /** These bytes with others behind them. @python self + ...others */
  concat(...others: Buffer[]): bytearray;
  /** These bytes, `count` times over. @python self * count */
  repeat(count: int): bytearray;
  /** Whether a byte, or a sequence of them, occurs. @python value in self */
  includes(value: int | Buffer): boolean;
  /** The text that the bytes spell in UTF-8, whatever `encoding` says. Raises `UnicodeError` where they spell none. */
  decode(encoding?: "utf-8" | "utf8", errors?: "strict" | "ignore" | "replace"): string;
  /** How often `sub` occurs, without overlaps. */
  count(sub: Buffer, start?: int, end?: int): int;
  /** Whether the last bytes are these. */
  endswith(suffix: Buffer): boolean;
  /** Where `sub` first occurs between `start` and `end`; -1 if it does not. */
  find(sub: Buffer, start?: int, end?: int): int;
  /** Fills the `{}` fields of these bytes. */
  format(...args: unknown[]): bytearray;
  /** Where `sub` first occurs. Raises `ValueError` if it does not. */
  index(sub: Buffer, start?: int, end?: int): int;
  /** Whether there are bytes, and all are ASCII letters. */
  isalpha(): boolean;
  /** Whether there are bytes, and all are ASCII digits. */
  isdigit(): boolean;
  /** Whether there are letters, and all are small. */
  islower(): boolean;
  /** Whether there are bytes, and all are white space. */
  isspace(): boolean;
  /** Whether there are letters, and all are capitals. */
  isupper(): boolean;
  /** The parts, with these bytes between them. */
  join(iterable: Iterable<Buffer>): bytearray;
  /** With small ASCII letters. */
  lower(): bytearray;
  /** Without white space, or without the bytes in `chars`, at the start. */
  lstrip(chars?: Buffer): bytearray;
  /** With `new` for `old`: everywhere, or for the first `count` times. */
  replace(old: Buffer, new_: Buffer, count?: int): bytearray;
  /** Where `sub` last occurs; -1 if it does not. */
  rfind(sub: Buffer, start?: int, end?: int): int;
  /** Where `sub` last occurs. Raises `ValueError` if it does not. */
  rindex(sub: Buffer, start?: int, end?: int): int;
  /** The parts between separators, split `maxsplit` times at most and from the end. */
  rsplit(sep?: Buffer, maxsplit?: int): bytearray[];
  /** Without white space, or without the bytes in `chars`, at the end. */
  rstrip(chars?: Buffer): bytearray;
  /** The parts between separators (without one: between white space), split `maxsplit` times at most. */
  split(sep?: Buffer | null, maxsplit?: int): bytearray[];
  /** Whether the bytes from `start` on begin with these. */
  startswith(prefix: Buffer, start?: int): boolean;
  /** Without white space, or without the bytes in `chars`, at both ends. */
  strip(chars?: Buffer): bytearray;
  /** With capital ASCII letters. */
  upper(): bytearray;
  /** Adds a byte at the end. */
  append(val: int): void;
  /** Adds bytes at the end. */
  extend(iterable: Buffer): void;
  /** Puts other bytes in the place of those from `start` up to `end`; the length may change. @python self[start:end] = values */
  setslice(start: int, end: int, values: Buffer): void;
}

/** Makes a {@link bytearray}. */
interface BytearrayConstructor {
  readonly prototype: bytearray;
  /** An empty one. */
  (): bytearray;
  /** That many zeros. */
  (source: int): bytearray;
  /** The text in UTF-8. */
  (source: string, encoding: "utf-8" | "utf8" | "ascii"): bytearray;
  /** A copy of a buffer, or these bytes, each 0 to 255. */
  (source: Buffer | Iterable<int>): bytearray;
}

declare const bytearray: BytearrayConstructor;
