/** The watchdog. */

/** Resets the board when the program hangs. Once started it cannot be stopped. */
export class WDT {
  /** Starts the watchdog: after `timeout` ms without {@link feed} it resets the board. `id` is 0. */
  constructor(kwargs: Kwargs<{ /** The time in ms. */ timeout?: int; /** 0. */ id?: 0 }>);
  constructor(id: 0, kwargs: Kwargs<{ /** The time in ms. */ timeout?: int }>);
  constructor(id: 0, timeout?: int);
  /** Changes the time, in ms. */
  init(timeout: int): void;
  /** Tells the watchdog that all is well. */
  feed(): void;
}
