/** A queue by time. */

/** What is to be called when. */
export class utimeq {
  /** A queue for so many entries. */
  constructor(maxlen: int);
  /** Adds an entry. Raises `IndexError` when the queue is full. */
  push(time: int, callback: unknown, args: unknown): void;
  /** Removes the earliest entry, and puts it into a list of at least three items. Raises `IndexError` when empty. */
  pop(result: unknown[]): void;
  /** When the earliest entry is due. Raises `IndexError` when empty. */
  peektime(): int;
}
