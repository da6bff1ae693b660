/** References that keep nothing alive. Boards do not have this module. */

/** A reference that keeps nothing alive; called, it gives the object or `null`. */
export class ref<T extends object> {
  /** To an object; the callback is called when that is gone. */
  constructor(object: T, callback?: ((reference: ref<T>) => void) | null);
}
export interface ref<T extends object> {
  /** The object, `null` when it is gone. */
  (): T | null;
}

/** Something to do when an object is gone; called, it does it now. */
export class finalize<Args extends readonly unknown[]> {
  /** Calls something with these arguments when an object is gone. */
  constructor(
    object: object,
    callback: (...args: any[]) => unknown,
    ...args: [...args: unknown[], kwargs: Kwargs<{ readonly [name: string]: unknown }>]
  );
  constructor(object: object, callback: (...args: Args) => unknown, ...args: Args);
  /** Object, callback and arguments; `null` when it is done. */
  peek(): tuple<any> | null;
  /** Object, callback and arguments, and it will not be done; `null` when it is done. */
  detach(): tuple<any> | null;
}
export interface finalize<Args extends readonly unknown[]> {
  /** Does it now, and gives its result; `null` when it is done already. */
  (): unknown;
}
