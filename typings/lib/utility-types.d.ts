/** All properties optional. */
type Partial<T> = { [P in keyof T]?: T[P] };
/** All properties required. */
type Required<T> = { [P in keyof T]-?: T[P] };
/** All properties read-only. */
type Readonly<T> = { readonly [P in keyof T]: T[P] };
/** Only the named properties. */
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
/** All but the named properties. */
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
/** A dictionary: keys of type K, values of type T. */
type Record<K extends keyof any, T> = { [P in K]: T };
/** The members of a union that are not in U. */
type Exclude<T, U> = T extends U ? never : T;
/** The members of a union that are in U. */
type Extract<T, U> = T extends U ? T : never;
/** Without `null` and `undefined`. */
type NonNullable<T> = T & {};
/** A function's parameters, as a tuple. */
type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never;
/** A constructor's parameters, as a tuple. */
type ConstructorParameters<T extends abstract new (...args: any) => any> = T extends abstract new (
  ...args: infer P
) => any
  ? P
  : never;
/** What a function returns. */
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any;
/** What a constructor makes. */
type InstanceType<T extends abstract new (...args: any) => any> = T extends abstract new (...args: any) => infer R
  ? R
  : any;
/** Keeps a type parameter from being inferred here. */
type NoInfer<T> = intrinsic;
/** A literal type in capitals. */
type Uppercase<S extends string> = intrinsic;
/** A literal type in small letters. */
type Lowercase<S extends string> = intrinsic;
/** A literal type with a capital first. */
type Capitalize<S extends string> = intrinsic;
/** A literal type with a small letter first. */
type Uncapitalize<S extends string> = intrinsic;
/** Says what `this` is in the methods of an object literal. */
interface ThisType<T> {}
