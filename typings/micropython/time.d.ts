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

/** Whole seconds since the port's epoch: 2000-01-01 on ESP32 and ESP8266. Meaningful once the clock is set, by `ntptime` or `machine.RTC`. */
export function time(): uint;

/** Nanoseconds since the epoch of {@link time}; far coarser than its unit. */
export function time_ns(): uint;

/** Splits seconds since the epoch into calendar fields; the present without an argument. */
export function gmtime(secs?: int | null): CalendarTime;

/** As {@link gmtime}: the ESP32 knows no time zones. */
export function localtime(secs?: int | null): CalendarTime;

/** The seconds since the epoch of calendar fields; weekday and yearday are ignored. */
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

/** Pauses for so many seconds, fractions included. Scheduled callbacks and other threads run meanwhile. */
export function sleep(seconds: float): void;

/** Pauses for so many milliseconds; not at all when negative. */
export function sleep_ms(ms: int): void;

/** Pauses for so many microseconds; not at all when negative. */
export function sleep_us(us: int): void;

/** A millisecond counter. It wraps at 2**30 (12.4 days): compare two readings with {@link ticks_diff} only. */
export function ticks_ms(): uint;

/** A microsecond counter. It wraps at 2**30 (17.9 minutes): compare two readings with {@link ticks_diff} only. */
export function ticks_us(): uint;

/** The finest counter there is, of no fixed unit. */
export function ticks_cpu(): uint;

/** A counter reading moved by `delta`, which may be negative: for deadlines. */
export function ticks_add(ticks: int, delta: int): uint;

/** How far `ticks1` is after `ticks2`: negative when it is before. Valid up to half the counter's range. */
export function ticks_diff(ticks1: int, ticks2: int): int;
