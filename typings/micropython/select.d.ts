/** Waiting for several streams at once. */

/** Waits until streams can be read or written, or failed; at most `timeout` seconds. */
export function select<R, W, X>(
  rlist: readonly R[],
  wlist: readonly W[],
  xlist: readonly X[],
  timeout?: float | null,
): readonly [readable: R[], writable: W[], failed: X[]];
/** A new set of streams to wait for. */
export function poll(): poll;

/** A set of streams to wait for. */
export interface poll {
  /** Adds a stream, to wait until it can be read or written unless the mask says otherwise. */
  register(obj: object, eventmask?: int): void;
  /**
   * Removes a stream.
   * @throws KeyError (v1.22+: ignored or OSError ENOENT by port)
   */
  unregister(obj: object): void;
  /** Changes what to wait for. Raises `OSError(ENOENT)` for an unknown stream. */
  modify(obj: object, eventmask: int): void;
  /** Waits, at most so many ms (-1, the default, for ever), and gives the streams that are ready and why. */
  poll(timeout?: int): (readonly [obj: any, event: int])[];
  /** As {@link poll}, without allocating: the tuple is reused. With flag 1 a stream that was ready is not looked at again. */
  ipoll(timeout?: int, flags?: 0 | 1): Iterable<readonly [obj: any, event: int]>;
}

/** It can be read. */
export const POLLIN: int;
/** It can be written. */
export const POLLOUT: int;
/** It has failed. */
export const POLLERR: int;
/** The other side has closed it. */
export const POLLHUP: int;
