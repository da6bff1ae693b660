/** A point in time by the board's clock, in UTC: a board knows no time zone, so local time is UTC. */
interface Date {
  /** Milliseconds since 1970-01-01 00:00 UTC. */
  getTime(): number;
  valueOf(): number;
  getFullYear(): int;
  /** 0 to 11. */
  getMonth(): int;
  /** The day of the month, from 1. */
  getDate(): int;
  /** The day of the week, from Sunday, 0. */
  getDay(): int;
  getHours(): int;
  getMinutes(): int;
  getSeconds(): int;
  getMilliseconds(): int;
  getUTCFullYear(): int;
  /** 0 to 11. */
  getUTCMonth(): int;
  /** The day of the month, from 1. */
  getUTCDate(): int;
  /** The day of the week, from Sunday, 0. */
  getUTCDay(): int;
  getUTCHours(): int;
  getUTCMinutes(): int;
  getUTCSeconds(): int;
  getUTCMilliseconds(): int;
  /** 0: local time is UTC. */
  getTimezoneOffset(): int;
  /** As `2026-01-31T12:00:00.000Z`. */
  toISOString(): string;
  toJSON(): string;
}

interface DateConstructor {
  /** Now. */
  new (): Date;
  /** From milliseconds since 1970, an ISO 8601 text, or another date. */
  new (value: number | string | Date): Date;
  new (year: int, month: int, date?: int, hours?: int, minutes?: int, seconds?: int, ms?: int): Date;
  /** Milliseconds since 1970-01-01 00:00 UTC. */
  now(): int;
  /** The milliseconds of an ISO 8601 text; `NaN` where it is none. */
  parse(text: string): number;
  UTC(year: int, month?: int, date?: int, hours?: int, minutes?: int, seconds?: int, ms?: int): int;
}
declare const Date: DateConstructor;
