/** A timer that runs. */
interface Timeout {
  readonly __timeout: unique symbol;
}
/** Calls back once, after that many milliseconds. Needs the event loop to run. */
declare function setTimeout<A extends any[]>(callback: (...args: A) => void, ms?: number, ...args: A): Timeout;
declare function clearTimeout(timer: Timeout | null | undefined): void;
/** Calls back again and again, every so many milliseconds. */
declare function setInterval<A extends any[]>(callback: (...args: A) => void, ms?: number, ...args: A): Timeout;
declare function clearInterval(timer: Timeout | null | undefined): void;
/** Calls back as soon as the running code has ended. */
declare function queueMicrotask(callback: () => void): void;

interface Performance {
  /** Milliseconds of the board's clock since some moment. */
  now(): int;
}
declare const performance: Performance;
