/** More kinds of collections. It has only this name. */

/** What {@link namedtuple} makes: called with the values, it gives a tuple whose items have names. */
export interface NamedTupleType {
  /** A tuple of these values. */
  (...values: unknown[]): tuple<any> & { readonly [field: string]: any };
}

/** A kind of tuple whose items have names, given as a list or in one text. */
export function namedtuple(name: string, fields: string | readonly string[]): NamedTupleType;

/** A queue of limited length. */
export class deque<T> {
  /** An empty queue (the first argument is `[]`) for `maxlen` items; when it is full the oldest goes, unless `flags` is 1: then adding raises `IndexError`. */
  constructor(iterable: readonly [], maxlen: int, flags?: 0 | 1);
  /** Adds an item at the right. */
  append(x: T): void;
  /** Removes the item at the left, and gives it. Raises `IndexError` when empty. */
  popleft(): T;
}
