/** The clock. */

/** A moment: weekday counts from Monday, 0 to 6. */
export type DateTime = readonly [
  year: uint,
  month: uint,
  day: uint,
  weekday: uint,
  hour: uint,
  minute: uint,
  second: uint,
  microsecond: uint,
];

/** The board's clock; there is one. It runs on in deep sleep, and starts at 2000-01-01 when power comes. */
export class RTC {
  /** The clock. ESP8266 would take the number 0. */
  constructor();
  /** The time. */
  datetime(): DateTime;
  /** Sets the time; the weekday is ignored. */
  datetime(datetimetuple: DateTime): void;
  /**
   * Sets the time, in another order than {@link datetime}, and in an order of its own before 1.25. Prefer `datetime`.
   * @remarks Not on ESP8266.
   */
  init(
    datetime: readonly [
      year: int,
      month: int,
      day: int,
      hour: int,
      minute: int,
      second: int,
      ignored: int,
      microsecond: int,
    ],
  ): void;
  /**
   * What was kept through deep sleep.
   * @throws ValueError: longer than 2048 bytes
   */
  memory(): bytes;
  /** Keeps up to 2048 bytes through deep sleep. */
  memory(data: string | Buffer): void;
  /** Sets the alarm, in ms from now; ESP8266 only. */
  alarm(id: 0, time: int, kwargs?: Kwargs<{ /** Whether it comes again and again. */ repeat?: boolean }>): void;
  /** Milliseconds to the alarm; ESP8266 only. */
  alarm_left(alarm_id?: 0): int;
  /** Lets the alarm end sleep: `wake` is `machine.DEEPSLEEP`; ESP8266 only. */
  irq(kwargs: Kwargs<{ /** `ALARM0`. */ trigger: 0; /** Which sleep it ends. */ wake: int }>): void;
  /** The alarm; ESP8266 only. */
  static readonly ALARM0: 0;
}
