interface Function {
  /** The function's name in the source. */
  readonly name: string;
}

interface CallableFunction extends Function {
  /** Calls the function with the given `this` and an array of arguments. */
  apply<T, R>(this: (this: T) => R, thisArg: T): R;
  apply<T, A extends any[], R>(this: (this: T, ...args: A) => R, thisArg: T, args: A): R;
  /** Calls the function with the given `this` and arguments. */
  call<T, A extends any[], R>(this: (this: T, ...args: A) => R, thisArg: T, ...args: A): R;
  /** A function that calls this one with the given `this` and first arguments. */
  bind<T>(this: T, thisArg: ThisParameterType<T>): OmitThisParameter<T>;
  bind<T, A extends any[], B extends any[], R>(
    this: (this: T, ...args: [...A, ...B]) => R,
    thisArg: T,
    ...args: A
  ): (...args: B) => R;
}

interface NewableFunction extends Function {}

/** Here only because TypeScript asks for it: `import.meta` is not supported. */
interface ImportMeta {}
/** Here only because TypeScript asks for it: `arguments` is not supported, take `...rest`. */
interface IArguments {}

/** The type of a function's `this` parameter. */
type ThisParameterType<T> = T extends (this: infer U, ...args: never) => any ? U : unknown;
/** A function type without its `this` parameter. */
type OmitThisParameter<T> =
  unknown extends ThisParameterType<T> ? T : T extends (...args: infer A) => infer R ? (...args: A) => R : T;
