/** Things to do later, and measuring time. */

/** Calls something after a time, once or again and again; made by `new Timer.Alarm(…)`. */
export interface Timer_Alarm {
  /** Changes what is called; `null` for nothing. It gets the alarm. */
  callback(handler: ((alarm: Timer_Alarm) => void) | null): void;
  /** Changes what is called. It gets `arg`. */
  callback<T>(handler: ((arg: T) => void) | null, kwargs: Kwargs<{ arg: T }>): void;
  /** Ends the alarm. */
  cancel(): void;
}

/** Makes alarms. */
export interface AlarmConstructor {
  /** Calls `handler` with `arg`. */
  new <T>(handler: ((arg: T) => void) | null, kwargs: Kwargs<AlarmTime & { arg: T }>): Timer_Alarm;
  new <T>(
    handler: ((arg: T) => void) | null,
    s: float | null,
    kwargs: Kwargs<{ ms?: int; us?: int; periodic?: boolean; arg: T }>,
  ): Timer_Alarm;
  /**
   * Calls `handler` with the alarm after `s` seconds, or `ms` or `us`: exactly one of them. The alarm starts at once; the call is made in the
   * firmware's own thread.
   */
  new (handler: ((alarm: Timer_Alarm) => void) | null, kwargs: Kwargs<AlarmTime>): Timer_Alarm;
  new (
    handler: ((alarm: Timer_Alarm) => void) | null,
    s: float | null,
    kwargs?: Kwargs<{ ms?: int; us?: int; periodic?: boolean }>,
  ): Timer_Alarm;
}

/** When an alarm calls. */
interface AlarmTime {
  /** After so many seconds. */
  s?: float | null;
  /** After so many ms. */
  ms?: int;
  /** After so many us. */
  us?: int;
  /** Whether it calls again and again; false by default. */
  periodic?: boolean;
}

/** A stopwatch; made by `new Timer.Chrono()`. */
export interface Timer_Chrono {
  /** Starts it, or lets it go on. */
  start(): void;
  /** Stops it. */
  stop(): void;
  /** Sets it to 0. */
  reset(): void;
  /** The time in seconds. */
  read(): float;
  /** The time in ms. */
  read_ms(): float;
  /** The time in us. */
  read_us(): float;
}

/** Alarms and stopwatches. It is used as it stands and never made. */
export abstract class Timer {
  private constructor();
  /** Pauses for so many us. */
  static sleep_us(us: int): void;
  /** Calls something after a time. */
  static readonly Alarm: AlarmConstructor;
  /** A stopwatch. */
  static readonly Chrono: {
    /** A stopwatch at 0, which stands still. */
    new (): Timer_Chrono;
  };
}
