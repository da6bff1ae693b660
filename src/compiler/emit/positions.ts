/** A place in a text: line from 1, column from 0 in UTF-16 units, as source maps count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds places in one text by their offset. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n|\u2028|\u2029/g), (each) => each.index + each[0].length)];
  return (offset) => {
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) };
  };
}

/** The index of the last number that is at most the limit; the numbers ascend, and the first is. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
