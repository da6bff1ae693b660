/** Counting of pulses. */
import type { PinLike } from "./Pin.js";

export {};

/** Which edges count. */
declare enum Edge {
  RISING = 1,
  FALLING = 2,
}
/** Up or down. */
declare enum CountDirection {
  UP = 1,
  DOWN = 2,
}

/**
 * Counts the edges at a pin.
 * @since 1.26
 * @remarks Chips: ESP32, ESP32-C5, ESP32-C6, ESP32-S2, ESP32-S3. Not on ESP8266.
 */
export class Counter {
  /**
   * A counter; one number always gives the same object.
   * @param id Its number.
   * @param src The pin.
   * @param edge `RISING` (the default), `FALLING`, or both with `|`.
   * @param direction `UP` (the default) or `DOWN`.
   */
  constructor(id: int, src?: PinLike, edge?: Edge, direction?: CountDirection);
  /**
   * A counter; one number always gives the same object.
   */
  constructor(
    id: int,
    kwargs: Kwargs<{
      /** The pin. */
      src?: PinLike;
      /** `RISING` (the default), `FALLING`, or both with `|`. */
      edge?: Edge;
      /** `UP` (the default) or `DOWN`. */
      direction?: CountDirection;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  );
  /**
   * A counter; one number always gives the same object.
   */
  constructor(
    id: int,
    src: PinLike,
    kwargs: Kwargs<{
      /** `RISING` (the default), `FALLING`, or both with `|`. */
      edge?: Edge;
      /** `UP` (the default) or `DOWN`. */
      direction?: CountDirection;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  );
  /**
   * A counter; one number always gives the same object.
   */
  constructor(
    id: int,
    src: PinLike,
    edge: Edge,
    kwargs: Kwargs<{
      /** `UP` (the default) or `DOWN`. */
      direction?: CountDirection;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  );
  /**
   * A counter; one number always gives the same object.
   */
  constructor(
    id: int,
    src: PinLike,
    edge: Edge,
    direction: CountDirection,
    kwargs: Kwargs<{ /** Pulses that are shorter do not count, in ns. */ filter_ns?: int }>,
  );
  /**
   * Sets the counter up.
   * @param src The pin.
   * @param edge `RISING`, `FALLING`, or both with `|`.
   * @param direction `UP` or `DOWN`.
   */
  init(src: PinLike, edge?: Edge, direction?: CountDirection): void;
  /**
   * Sets the counter up.
   */
  init(
    src: PinLike,
    kwargs: Kwargs<{
      /** `RISING`, `FALLING`, or both with `|`. */
      edge?: Edge;
      /** `UP` or `DOWN`. */
      direction?: CountDirection;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  ): void;
  /**
   * Sets the counter up.
   */
  init(
    src: PinLike,
    edge: Edge,
    kwargs: Kwargs<{
      /** `UP` or `DOWN`. */
      direction?: CountDirection;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  ): void;
  /**
   * Sets the counter up.
   */
  init(
    src: PinLike,
    edge: Edge,
    direction: CountDirection,
    kwargs: Kwargs<{ /** Pulses that are shorter do not count, in ns. */ filter_ns?: int }>,
  ): void;
  /** Stops counting. */
  deinit(): void;
  /**
   * The count. With an argument it becomes that, and the result is what it was.
   * @param value The new count.
   * @throws RuntimeError: not initialised
   */
  value(value?: int | null): int;
  /**
   * The count. With an argument it becomes that, and the result is what it was.
   */
  value(
    kwargs: Kwargs<{
      /** The new count. */
      value?: int | null;
    }>,
  ): int;
  /** When the level rises. */
  static readonly RISING: Edge;
  /** When the level falls. */
  static readonly FALLING: Edge;
  /** Upwards. */
  static readonly UP: CountDirection;
  /** Downwards. */
  static readonly DOWN: CountDirection;
}

/**
 * Follows a rotary encoder.
 * @since 1.26
 * @remarks Chips: ESP32, ESP32-C5, ESP32-C6, ESP32-S2, ESP32-S3. Not on ESP8266.
 */
export class Encoder {
  /**
   * An encoder; one number always gives the same object.
   * @param id Its number.
   * @param phase_a The first pin.
   * @param phase_b The second pin.
   * @param phases Counts in a cycle: 1 (the default), 2 or 4.
   * @throws ValueError: phases not 1, 2 or 4; PCNT in use
   */
  constructor(id: int, phase_a?: PinLike, phase_b?: PinLike, phases?: 1 | 2 | 4);
  /**
   * An encoder; one number always gives the same object.
   */
  constructor(
    id: int,
    kwargs: Kwargs<{
      /** The first pin. */
      phase_a?: PinLike;
      /** The second pin. */
      phase_b?: PinLike;
      /** Counts in a cycle: 1 (the default), 2 or 4. */
      phases?: 1 | 2 | 4;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  );
  /**
   * An encoder; one number always gives the same object.
   */
  constructor(
    id: int,
    phase_a: PinLike,
    kwargs: Kwargs<{
      /** The second pin. */
      phase_b?: PinLike;
      /** Counts in a cycle: 1 (the default), 2 or 4. */
      phases?: 1 | 2 | 4;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  );
  /**
   * An encoder; one number always gives the same object.
   */
  constructor(
    id: int,
    phase_a: PinLike,
    phase_b: PinLike,
    kwargs: Kwargs<{
      /** Counts in a cycle: 1 (the default), 2 or 4. */
      phases?: 1 | 2 | 4;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  );
  /**
   * An encoder; one number always gives the same object.
   */
  constructor(
    id: int,
    phase_a: PinLike,
    phase_b: PinLike,
    phases: 1 | 2 | 4,
    kwargs: Kwargs<{ /** Pulses that are shorter do not count, in ns. */ filter_ns?: int }>,
  );
  /**
   * Sets the encoder up.
   * @param phase_a The first pin.
   * @param phase_b The second pin.
   * @param phases Counts in a cycle: 1, 2 or 4.
   */
  init(phase_a: PinLike, phase_b: PinLike, phases?: 1 | 2 | 4): void;
  /**
   * Sets the encoder up.
   */
  init(
    phase_a: PinLike,
    phase_b: PinLike,
    kwargs: Kwargs<{
      /** Counts in a cycle: 1, 2 or 4. */
      phases?: 1 | 2 | 4;
      /** Pulses that are shorter do not count, in ns. */ filter_ns?: int;
    }>,
  ): void;
  /**
   * Sets the encoder up.
   */
  init(
    phase_a: PinLike,
    phase_b: PinLike,
    phases: 1 | 2 | 4,
    kwargs: Kwargs<{ /** Pulses that are shorter do not count, in ns. */ filter_ns?: int }>,
  ): void;
  /** Stops counting. */
  deinit(): void;
  /**
   * The position. With an argument it becomes that, and the result is what it was.
   * @param value The new position.
   */
  value(value?: int | null): int;
  /**
   * The position. With an argument it becomes that, and the result is what it was.
   */
  value(
    kwargs: Kwargs<{
      /** The new position. */
      value?: int | null;
    }>,
  ): int;
  /** Counts in a cycle. */
  phases(): int;
}
