/** The watchdog. */

/** Resets the board when the program hangs. Once started it cannot be stopped. */
export class WDT {
  /**
   * Starts the watchdog.
   * @param id 0.
   * @param timeout After how many ms without {@link feed} it resets the board; 5000 by default.
   * @throws ValueError: id not 0 or timeout too short
   * @throws OSError
   */
  constructor(id?: 0, timeout?: int);
  /**
   * Starts the watchdog.
   */
  constructor(
    kwargs: Kwargs<{
      /** 0. */
      id?: 0;
      /** After how many ms without {@link feed} it resets the board; 5000 by default. */
      timeout?: int;
    }>,
  );
  /**
   * Starts the watchdog.
   */
  constructor(
    id: 0,
    kwargs: Kwargs<{
      /** After how many ms without {@link feed} it resets the board; 5000 by default. */
      timeout?: int;
    }>,
  );
  /** Tells the watchdog that all is well. */
  feed(): void;
}
