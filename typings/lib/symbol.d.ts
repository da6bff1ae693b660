interface Symbol {}

interface SymbolConstructor {
  /** The method that `for…of` calls. */
  readonly iterator: unique symbol;
  /** The method that `for await…of` calls. */
  readonly asyncIterator: unique symbol;
  /** The method that `using` calls at the end of the block. */
  readonly dispose: unique symbol;
  /** The method that `await using` calls at the end of the block. */
  readonly asyncDispose: unique symbol;
}
declare const Symbol: SymbolConstructor;
