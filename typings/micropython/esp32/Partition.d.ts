/** Parts of flash memory. */

/** A part of flash memory, as a block device. */
export class Partition {
  /** A part by its label, or `BOOT` or `RUNNING`: the one to start from, the one running. */
  constructor(id: string | int, block_size?: int);
  /**
   * The parts of a type (0 programs, 1 data), a subtype and a label; of any subtype (255) and label by default.
   * @param type The type: `TYPE_APP` by default.
   * @param subtype The subtype.
   * @param label The label.
   * @param block_size Bytes of a block; 4096 by default.
   */
  static find(type?: int, subtype?: int, label?: string | null, block_size?: int): Partition[];
  /**
   * The parts of a type (0 programs, 1 data), a subtype and a label; of any subtype (255) and label by default.
   */
  static find(
    kwargs: Kwargs<{
      /** The type: `TYPE_APP` by default. */
      type?: int;
      /** The subtype. */
      subtype?: int;
      /** The label. */
      label?: string | null;
      /** Bytes of a block; 4096 by default. */
      block_size?: int;
    }>,
  ): Partition[];
  /**
   * The parts of a type (0 programs, 1 data), a subtype and a label; of any subtype (255) and label by default.
   */
  static find(
    type: int,
    kwargs: Kwargs<{
      /** The subtype. */
      subtype?: int;
      /** The label. */
      label?: string | null;
      /** Bytes of a block; 4096 by default. */
      block_size?: int;
    }>,
  ): Partition[];
  /**
   * The parts of a type (0 programs, 1 data), a subtype and a label; of any subtype (255) and label by default.
   */
  static find(
    type: int,
    subtype: int,
    kwargs: Kwargs<{
      /** The label. */
      label?: string | null;
      /** Bytes of a block; 4096 by default. */
      block_size?: int;
    }>,
  ): Partition[];
  /**
   * The parts of a type (0 programs, 1 data), a subtype and a label; of any subtype (255) and label by default.
   */
  static find(
    type: int,
    subtype: int,
    label: string | null,
    kwargs: Kwargs<{
      /** Bytes of a block; 4096 by default. */
      block_size?: int;
    }>,
  ): Partition[];
  /** What it is. */
  info(): readonly [type: int, subtype: int, addr: int, size: int, label: string, encrypted: boolean];
  /** Reads blocks. */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): void;
  /** Writes blocks, and erases them first unless there is an offset. */
  writeblocks(block_num: int, buf: Buffer, offset?: int): void;
  /** What a file system asks of a block device. */
  ioctl(op: int, arg: int): int | null;
  /** Starts from here at the next reset. Raises `OSError` when no whole program is in it. */
  set_boot(): void;
  /** The part to write the next update to. */
  get_next_update(): Partition;
  /** Says that the running program is good, so that the old one will not come back at the next reset. */
  static mark_app_valid_cancel_rollback(): void;
  /** The part to start from. */
  static readonly BOOT: int;
  /** The part that runs. */
  static readonly RUNNING: int;
  /** Programs. */
  static readonly TYPE_APP: int;
  /** Data. */
  static readonly TYPE_DATA: int;
}
