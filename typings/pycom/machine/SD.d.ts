/** Memory cards. */

/** A memory card as a block device: `os.mount(new SD(), "/sd")`. */
export class SD {
  /**
   * The card.
   * @param id 0.
   * @param freq The clock in Hz.
   */
  constructor(id?: 0, freq?: int);
  /**
   * The card.
   */
  constructor(
    kwargs: Kwargs<{
      /** 0. */
      id?: 0;
      /** The clock in Hz. */
      freq?: int;
    }>,
  );
  /**
   * The card.
   */
  constructor(
    id: 0,
    kwargs: Kwargs<{
      /** The clock in Hz. */
      freq?: int;
    }>,
  );
  /**
   * Switches the card on.
   * @param id 0.
   * @param freq The clock in Hz.
   */
  init(id?: 0, freq?: int): void;
  /**
   * Switches the card on.
   */
  init(
    kwargs: Kwargs<{
      /** 0. */
      id?: 0;
      /** The clock in Hz. */
      freq?: int;
    }>,
  ): void;
  /**
   * Switches the card on.
   */
  init(
    id: 0,
    kwargs: Kwargs<{
      /** The clock in Hz. */
      freq?: int;
    }>,
  ): void;
  /** Switches the card off. */
  deinit(): void;
  /** Reads blocks of 512 bytes; whether that worked. */
  readblocks(block_num: int, buf: WritableBuffer): boolean;
  /** Writes blocks of 512 bytes; whether that worked. */
  writeblocks(block_num: int, buf: Buffer): boolean;
  /** What a file system asks of a block device. */
  ioctl(op: int, arg: int): int | null;
}
