/** Pins with a meaning. */
import type { PinMode, Pull } from "./enums.js";
import type { Pin, PinOptions } from "./Pin.js";

/** A pin that is on or off, whichever level means on. */
export class Signal {
  /** The signal on a pin that is set up already. */
  constructor(
    pin_obj: Pin,
    kwargs?: Kwargs<{
      /** Whether low means on; false by default. */
      invert?: boolean;
    }>,
  );
  /** The signal on a pin that is set up with the same arguments as {@link Pin}. */
  constructor(
    id: int | string,
    kwargs?: Kwargs<PinOptions & { mode?: PinMode; pull?: Pull | null; /** Whether low means on. */ invert?: boolean }>,
  );
  constructor(
    id: int | string,
    mode: PinMode,
    kwargs?: Kwargs<PinOptions & { pull?: Pull | null; /** Whether low means on. */ invert?: boolean }>,
  );
  constructor(
    id: int | string,
    mode: PinMode,
    pull: Pull | null,
    kwargs?: Kwargs<PinOptions & { /** Whether low means on. */ invert?: boolean }>,
  );
  /** Whether it is on. */
  value(): 0 | 1;
  /** Switches it on for anything that counts as true, else off. */
  value(x: int | boolean): void;
  /** Switches it on. */
  on(): void;
  /** Switches it off. */
  off(): void;
}

export interface Signal {
  /** Whether it is on. */
  (): 0 | 1;
  /** Switches it on for anything that counts as true, else off. */
  (x: int | boolean): void;
}
