/** Lists with the smallest item first. Items are compared with `<`. */

/** Adds an item. */
export function heappush<T>(heap: T[], item: T): void;
/** Removes the smallest item, and gives it. Raises `IndexError` when empty. */
export function heappop<T>(heap: T[]): T;
/** Brings a list into order. */
export function heapify<T>(x: T[]): void;
