/** How {@link print} writes. */
interface PrintOptions {
  /** Between the values; a space by default. */
  sep?: string;
  /** After the last value; a new line by default. */
  end?: string;
  /** Where to; the console by default. */
  file?: { write(text: never): unknown };
}

/**
 * Writes the values to the console, as Python's `str` shows them, separated by a space and ended by a new line.
 * For JavaScript's form of the values use `console.log`.
 */
declare function print(
  ...args: [
    ...values: unknown[],
    kwargs: Kwargs<PrintOptions & ({ sep: string } | { end: string } | { file: { write(text: never): unknown } })>,
  ]
): void;
declare function print(...values: unknown[]): void;
