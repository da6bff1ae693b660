/** Clocks, pauses and calendar arithmetic. */

/** A moment as calendar fields. `weekday` counts from Monday, 0 to 6; `yearday` from 1 to 366. */
export type CalendarTime = readonly [
  year: uint,
  month: uint,
  mday: uint,
  hour: uint,
  minute: uint,
  second: uint,
  weekday: uint,
  yearday: uint,
];

/** Splits seconds since 1970 into calendar fields, moved by {@link timezone}; the present without an argument. */
export function localtime(secs?: int | null): CalendarTime;

/** Splits seconds since 1970 into calendar fields in UTC; the present without an argument. */
export function gmtime(secs?: int | null): CalendarTime;

/** The seconds since 1970 of calendar fields. */
export function mktime(
  local_time: readonly [
    year: int,
    month: int,
    mday: int,
    hour: int,
    minute: int,
    second: int,
    weekday: int,
    yearday: int,
  ],
): int;

/** Pauses for so many seconds, fractions included. */
export function sleep(seconds: float): void;

/** Pauses for so many milliseconds. */
export function sleep_ms(ms: int): void;

/** Pauses for so many microseconds. */
export function sleep_us(us: int): void;

/** A millisecond counter that wraps at 2**32: compare two readings with {@link ticks_diff} only. */
export function ticks_ms(): uint;

/** A microsecond counter that wraps at 2**32: compare two readings with {@link ticks_diff} only. */
export function ticks_us(): uint;

/** The finest counter there is, of no fixed unit. */
export function ticks_cpu(): uint;

/** A counter reading moved by `delta`, which may be negative: for deadlines. */
export function ticks_add(ticks: int, delta: int): uint;

/** How far `ticks1` is after `ticks2`: negative when it is before. */
export function ticks_diff(ticks1: int, ticks2: int): int;

/** Seconds since 1970, of the board's clock. */
export function time(): uint;

/** The time zone: seconds east of UTC. */
export function timezone(): int;
/** Sets the time zone, in seconds east of UTC. */
export function timezone(offset_s: int): void;
