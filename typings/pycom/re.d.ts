/** Regular expressions of a simple kind: no look-around, no named groups, no `{n}`, no replacing. */

/** An expression, ready for use. */
export function compile(pattern: string): Pattern;
/** Whether the expression fits at the start. */
export function match(pattern: string, string: string): Match | null;
/** Where the expression fits first. */
export function search(pattern: string, string: string): Match | null;
/** No meaning. */
export const DEBUG: int;

/** A regular expression, made by {@link compile}. */
export interface Pattern {
  /** Whether it fits at the start. */
  match(string: string): Match | null;
  /** Where it fits first. */
  search(string: string): Match | null;
  /** The parts between what fits, split `max_split` times at most. */
  split(string: string, max_split?: int): string[];
}
/** What an expression has found. */
export interface Match {
  /** All that fits: group 0. */
  group(index: 0): string;
  /** A group, `null` when it took no part. Raises `IndexError` when there is none of that number. */
  group(index: int): string | null;
}
