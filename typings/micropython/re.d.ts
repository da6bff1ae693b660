/** Regular expressions of a simple kind: no look-around, no named groups, no `{n}`. Text or bytes, and not both. */

/** Text or bytes. */
type Text = string | bytes;

/** An expression, ready for use. `flags` has no meaning. */
export function compile<T extends Text>(pattern: T, flags?: int): Pattern<T extends string ? string : bytes>;
/** Whether the expression fits at the start. */
export function match(pattern: string | Pattern<string>, string: string): Match<string> | null;
export function match(pattern: bytes | Pattern<bytes>, string: bytes): Match<bytes> | null;
/** Where the expression fits first. */
export function search(pattern: string | Pattern<string>, string: string): Match<string> | null;
export function search(pattern: bytes | Pattern<bytes>, string: bytes): Match<bytes> | null;
/** The text with `replace` for what fits: everywhere, or `count` times; `\\1` in it is the first group. `flags` has no meaning. */
export function sub(
  pattern: string | Pattern<string>,
  replace: string | ((match: Match<string>) => string),
  string: string,
  count?: int,
  flags?: int,
): string;
export function sub(
  pattern: bytes | Pattern<bytes>,
  replace: bytes | ((match: Match<bytes>) => bytes),
  string: bytes,
  count?: int,
  flags?: int,
): bytes;

/** A regular expression, made by {@link compile}. */
export interface Pattern<T extends Text = string> {
  /** Whether it fits at the start, or from `pos` up to `endpos`. */
  match(string: T, pos?: int, endpos?: int): Match<T> | null;
  /** Where it fits first. */
  search(string: T, pos?: int, endpos?: int): Match<T> | null;
  /** The text with `replace` for what fits. `flags` has no meaning. */
  sub(replace: T | ((match: Match<T>) => T), string: T, count?: int, flags?: int): T;
  /** The parts between what fits, split `max_split` times at most. */
  split(string: T, max_split?: int): T[];
}

/** What an expression has found. */
export interface Match<T extends Text = string> {
  /**
   * All that fits: group 0.
   * @throws IndexError: no such group
   */
  group(index: 0): T;
  /** A group, `null` when it took no part. Raises `IndexError` when there is none of that number. */
  group(index: int): T | null;
}
