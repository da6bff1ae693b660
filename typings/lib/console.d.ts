interface Console {
  /** Prints the values as Node prints them; `%s %d %i %f %j %o %O %c %%` in a first text are filled in. */
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  /** A board has one output: as `log`. */
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  /** Prints where the condition is false. */
  assert(condition?: boolean, ...values: unknown[]): void;
  /** Prints how often it was called with that label. */
  count(label?: string): void;
  countReset(label?: string): void;
  /** Prints the values, and indents what follows. */
  group(...values: unknown[]): void;
  groupEnd(): void;
  /** Prints rows and columns. */
  table(rows: unknown): void;
  /** Starts a stop-watch. */
  time(label?: string): void;
  /** Prints a stop-watch. */
  timeLog(label?: string, ...values: unknown[]): void;
  /** Prints a stop-watch and stops it. */
  timeEnd(label?: string): void;
}
declare const console: Console;
