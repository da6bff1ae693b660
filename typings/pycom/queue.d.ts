/** Queues between threads. */

/**
 * A queue of limited length.
 * @param maxsize How many items it takes; 1 by default.
 */
export function Queue<T = any>(maxsize?: int): QueueObject<T>;
/**
 * A queue of limited length.
 */
export function Queue<T = any>(
  kwargs: Kwargs<{
    /** How many items it takes; 1 by default. */
    maxsize?: int;
  }>,
): QueueObject<T>;

/** A queue, made by {@link Queue}. */
export interface QueueObject<T> {
  /**
   * Adds an item. Raises `OSError` when the queue is full.
   * @param item The item.
   * @param block Whether to wait for room; true by default.
   * @param timeout How long, in seconds; for ever by default.
   */
  put(item: T, block?: boolean, timeout?: float | null): void;
  /**
   * Adds an item. Raises `OSError` when the queue is full.
   */
  put(
    item: T,
    kwargs: Kwargs<{
      /** Whether to wait for room; true by default. */
      block?: boolean;
      /** How long, in seconds; for ever by default. */
      timeout?: float | null;
    }>,
  ): void;
  /**
   * Adds an item. Raises `OSError` when the queue is full.
   */
  put(
    item: T,
    block: boolean,
    kwargs: Kwargs<{
      /** How long, in seconds; for ever by default. */
      timeout?: float | null;
    }>,
  ): void;
  /**
   * Takes an item. Raises `OSError` when the queue is empty.
   * @param block Whether to wait for one; true by default.
   * @param timeout How long, in seconds; for ever by default.
   */
  get(block?: boolean, timeout?: float | null): T;
  /**
   * Takes an item. Raises `OSError` when the queue is empty.
   */
  get(
    kwargs: Kwargs<{
      /** Whether to wait for one; true by default. */
      block?: boolean;
      /** How long, in seconds; for ever by default. */
      timeout?: float | null;
    }>,
  ): T;
  /**
   * Takes an item. Raises `OSError` when the queue is empty.
   */
  get(
    block: boolean,
    kwargs: Kwargs<{
      /** How long, in seconds; for ever by default. */
      timeout?: float | null;
    }>,
  ): T;
  /** Whether nothing is in it. */
  empty(): boolean;
  /** Whether no more goes in. */
  full(): boolean;
  /** What {@link put} raises: `OSError`. */
  readonly Full: typeof OSError;
  /** What {@link get} raises: `OSError`. */
  readonly Empty: typeof OSError;
}
