/** Pseudo-random numbers. For keys use `os.urandom`. */

/** An integer of so many bits, 0 to 32. */
export function getrandbits(n: int): uint;
/** Begins anew: with a number always in the same way, without one from the chip's noise. */
export function seed(n?: int | null): void;
/**
 * A number from 0 up to 1, which is not included.
 * @remarks Not on ESP8266.
 */
export function random(): float;
/**
 * An integer from `a` to `b`, both included.
 * @remarks Not on ESP8266.
 */
export function randint(a: int, b: int): int;
/**
 * An integer below `stop`.
 * @remarks Not on ESP8266.
 */
export function randrange(stop: int): int;
/** An integer from `start` up to `stop`, which is not included, in steps. */
export function randrange(start: int, stop: int, step?: int): int;
/**
 * A number between two others.
 * @remarks Not on ESP8266.
 */
export function uniform(a: float, b: float): float;
/**
 * An item of a list, tuple or text. Raises `IndexError` when empty.
 * @remarks Not on ESP8266.
 */
export function choice<T>(sequence: readonly T[]): T;
export function choice(sequence: string): string;
