/**
 * Bytes that never change. A literal is written `` b`\xbb\x00end` ``. Two are equal (`===`) when their contents are; empty ones count as false.
 */
interface bytes extends PythonType<"bytes"> {
  /** The byte at an index, 0 to 255. Raises `IndexError` outside. */
  readonly [index: number]: int;
  /** How many bytes. @python len(self) */
  readonly length: int;
  /** Iterates over the bytes, each 0 to 255. */
  [Symbol.iterator](): Iterator<int>;
  /** The bytes from `start` up to `end`, which is not included; negative positions count from the end. @python self[start:end] */
  slice(start?: int, end?: int): bytes;
  /** These bytes with others behind them. @python self + ...others */
  concat(...others: Buffer[]): bytes;
  /** These bytes, `count` times over. @python self * count */
  repeat(count: int): bytes;
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
  format(...args: unknown[]): bytes;
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
  join(iterable: Iterable<Buffer>): bytes;
  /** With small ASCII letters. */
  lower(): bytes;
  /** Without white space, or without the bytes in `chars`, at the start. */
  lstrip(chars?: Buffer): bytes;
  /** With `new` for `old`: everywhere, or for the first `count` times. */
  replace(old: Buffer, new_: Buffer, count?: int): bytes;
  /** Where `sub` last occurs; -1 if it does not. */
  rfind(sub: Buffer, start?: int, end?: int): int;
  /** Where `sub` last occurs. Raises `ValueError` if it does not. */
  rindex(sub: Buffer, start?: int, end?: int): int;
  /** The parts between separators, split `maxsplit` times at most and from the end. */
  rsplit(sep?: Buffer, maxsplit?: int): bytes[];
  /** Without white space, or without the bytes in `chars`, at the end. */
  rstrip(chars?: Buffer): bytes;
  /** The parts between separators (without one: between white space), split `maxsplit` times at most. */
  split(sep?: Buffer | null, maxsplit?: int): bytes[];
  /** Whether the bytes from `start` on begin with these. */
  startswith(prefix: Buffer, start?: int): boolean;
  /** Without white space, or without the bytes in `chars`, at both ends. */
  strip(chars?: Buffer): bytes;
  /** With capital ASCII letters. */
  upper(): bytes;
}

/** Makes {@link bytes}. */
interface BytesConstructor {
  readonly prototype: bytes;
  /** No bytes. */
  (): bytes;
  /** That many zeros. */
  (source: int): bytes;
  /** The text in UTF-8. */
  (source: string, encoding: "utf-8" | "utf8" | "ascii", errors?: string): bytes;
  /** A copy of a buffer, or these bytes, each 0 to 255. */
  (source: Buffer | Iterable<int>): bytes;
}

declare const bytes: BytesConstructor;

/**
 * A bytes literal: `` b`\xbb\xbb\xbb\xbb\xbb\xbb` ``, `` b`end` ``. ASCII and the escapes `\n \r \t \0 \\ \xHH` are allowed; no `${}`.
 */
declare function b(text: TemplateStringsArray): bytes;
