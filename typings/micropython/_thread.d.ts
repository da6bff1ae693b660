/** Threads. They take turns: one runs Python at a time. */

/** Runs a function in a thread of its own, with these arguments; the result is the thread's number. Raises `OSError` where no thread can be had. */
export function start_new_thread<Args extends readonly unknown[]>(
  function_: (...args: Args) => unknown,
  args: Args,
  kwargs?: dict<string, unknown>,
): int;
/** A new lock. */
export function allocate_lock(): LockType;
/** The number of the thread that asks; never 0. */
export function get_ident(): int;
/** The stack's size in bytes for threads to come, 0 for the default. */
export function stack_size(): int;
/** Sets the stack's size in bytes for threads to come, and gives what it was. */
export function stack_size(size: int): int;
/** Ends the thread that asks, by raising `SystemExit`. */
export function exit(): never;

/** A lock. `using held = lock` is Python's `with lock`. */
export abstract class LockType {
  private constructor();
  /** Takes the lock, and tells whether that worked: waits for it for ever, not at all with `false`, or for `timeout` seconds. */
  acquire(waitflag?: boolean | int, timeout?: float): boolean;
  /** Gives the lock back. Raises `RuntimeError` if it is not taken. */
  release(): void;
  /** Whether it is taken. */
  locked(): boolean;
  /** Gives the lock back at the end of a `using` block. */
  [Symbol.dispose](): void;
}
