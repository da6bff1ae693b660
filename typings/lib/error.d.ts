interface ErrorOptions {
  /** What led to this error. */
  cause?: unknown;
}

interface Error {
  name: string;
  message: string;
  cause?: unknown;
  toString(): string;
}
interface ErrorConstructor {
  new (message?: string, options?: ErrorOptions): Error;
  (message?: string, options?: ErrorOptions): Error;
  readonly prototype: Error;
}
declare const Error: ErrorConstructor;

/** A value is not of the type that an operation needs. */
interface TypeError extends Error {}
interface TypeErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): TypeError;
  (message?: string, options?: ErrorOptions): TypeError;
  readonly prototype: TypeError;
}
declare const TypeError: TypeErrorConstructor;

/** A value is outside what is allowed. */
interface RangeError extends Error {}
interface RangeErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): RangeError;
  (message?: string, options?: ErrorOptions): RangeError;
  readonly prototype: RangeError;
}
declare const RangeError: RangeErrorConstructor;

/** A text cannot be parsed. */
interface SyntaxError extends Error {}
interface SyntaxErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): SyntaxError;
  (message?: string, options?: ErrorOptions): SyntaxError;
  readonly prototype: SyntaxError;
}
declare const SyntaxError: SyntaxErrorConstructor;

/** A name is not there, or not yet. */
interface ReferenceError extends Error {}
interface ReferenceErrorConstructor extends ErrorConstructor {
  new (message?: string, options?: ErrorOptions): ReferenceError;
  (message?: string, options?: ErrorOptions): ReferenceError;
  readonly prototype: ReferenceError;
}
declare const ReferenceError: ReferenceErrorConstructor;

/** Several errors in one: what `Promise.any` throws when all fail. */
interface AggregateError extends Error {
  errors: any[];
}
interface AggregateErrorConstructor extends ErrorConstructor {
  new (errors: Iterable<any>, message?: string): AggregateError;
  (errors: Iterable<any>, message?: string): AggregateError;
  readonly prototype: AggregateError;
}
declare const AggregateError: AggregateErrorConstructor;
