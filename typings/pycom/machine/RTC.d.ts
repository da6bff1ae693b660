/** The clock. */

export {};

/** What drives the clock. */
declare enum ClockSource {
  INTERNAL_RC = -1,
  XTAL_32KHZ = -2,
}

/** A moment; what is left out is 0. */
export type DateTime =
  | readonly [year: int, month: int, day: int]
  | readonly [year: int, month: int, day: int, hour: int]
  | readonly [year: int, month: int, day: int, hour: int, minute: int]
  | readonly [year: int, month: int, day: int, hour: int, minute: int, second: int]
  | readonly [year: int, month: int, day: int, hour: int, minute: int, second: int, microsecond: int]
  | readonly [year: int, month: int, day: int, hour: int, minute: int, second: int, microsecond: int, tz: int | null];

/** The board's clock. */
export class RTC {
  /**
   * The clock, set to a time if one is given.
   * @param id 0.
   * @param datetime The time.
   * @param source `INTERNAL_RC` (the default) or `XTAL_32KHZ`.
   */
  constructor(id?: 0, datetime?: DateTime | null, source?: ClockSource | null);
  /**
   * The clock, set to a time if one is given.
   */
  constructor(
    kwargs: Kwargs<{
      /** 0. */
      id?: 0;
      /** The time. */
      datetime?: DateTime | null;
      /** `INTERNAL_RC` (the default) or `XTAL_32KHZ`. */
      source?: ClockSource | null;
    }>,
  );
  /**
   * The clock, set to a time if one is given.
   */
  constructor(
    id: 0,
    kwargs: Kwargs<{
      /** The time. */
      datetime?: DateTime | null;
      /** `INTERNAL_RC` (the default) or `XTAL_32KHZ`. */
      source?: ClockSource | null;
    }>,
  );
  /**
   * The clock, set to a time if one is given.
   */
  constructor(
    id: 0,
    datetime: DateTime | null,
    kwargs: Kwargs<{
      /** `INTERNAL_RC` (the default) or `XTAL_32KHZ`. */
      source?: ClockSource | null;
    }>,
  );
  /**
   * Sets the clock.
   * @param datetime The time.
   * @param source `INTERNAL_RC` or `XTAL_32KHZ`.
   */
  init(datetime?: DateTime | null, source?: ClockSource | null): void;
  /**
   * Sets the clock.
   */
  init(
    kwargs: Kwargs<{
      /** The time. */
      datetime?: DateTime | null;
      /** `INTERNAL_RC` or `XTAL_32KHZ`. */
      source?: ClockSource | null;
    }>,
  ): void;
  /**
   * Sets the clock.
   */
  init(
    datetime: DateTime | null,
    kwargs: Kwargs<{
      /** `INTERNAL_RC` or `XTAL_32KHZ`. */
      source?: ClockSource | null;
    }>,
  ): void;
  /** The time. */
  now(): readonly [
    year: int,
    month: int,
    day: int,
    hour: int,
    minute: int,
    second: int,
    microsecond: int,
    tzinfo: null,
  ];
  /**
   * Sets the clock from the network, now and again.
   * @param server The server to ask.
   * @param update_period How often, in seconds; 3600 by default.
   * @param backup_server Another server, if that one does not answer.
   */
  ntp_sync(server: string, update_period?: int, backup_server?: string | null): void;
  /**
   * Sets the clock from the network, now and again.
   */
  ntp_sync(
    server: string,
    kwargs: Kwargs<{
      /** How often, in seconds; 3600 by default. */
      update_period?: int;
      /** Another server, if that one does not answer. */
      backup_server?: string | null;
    }>,
  ): void;
  /**
   * Sets the clock from the network, now and again.
   */
  ntp_sync(
    server: string,
    update_period: int,
    kwargs: Kwargs<{
      /** Another server, if that one does not answer. */
      backup_server?: string | null;
    }>,
  ): void;
  /** Whether the network has set the clock. */
  synced(): boolean;
  /** What was kept through deep sleep. */
  memory(): bytes;
  /** Keeps up to 2048 bytes through deep sleep. */
  memory(data: string | Buffer): void;
  /** The chip's own oscillator. */
  static readonly INTERNAL_RC: ClockSource;
  /** A crystal at P19 and P20. */
  static readonly XTAL_32KHZ: ClockSource;
}
