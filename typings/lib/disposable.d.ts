/** What `using` takes. */
interface Disposable {
  [Symbol.dispose](): void;
}
/** What `await using` takes. */
interface AsyncDisposable {
  [Symbol.asyncDispose](): PromiseLike<void>;
}
