/** Memory cards. */
import type { PinLike } from "./Pin.js";

/** A card's wiring, by name. */
interface SDCardOptions {
  /** The pin that tells whether a card is in. */
  cd?: PinLike | null;
  /** The pin that tells whether it may be written. */
  wp?: PinLike | null;
  /** The clock's pin. */
  sck?: PinLike | null;
  /** The pin for data coming in, on SPI. */
  miso?: PinLike | null;
  /** The pin for data going out, on SPI. */
  mosi?: PinLike | null;
  /** The chip select pin, on SPI. */
  cs?: PinLike | null;
  /** The command pin, without SPI. */
  cmd?: PinLike | null;
  /** The data pins, without SPI. */
  data?: readonly PinLike[] | null;
  /** The regulator that feeds the card, on chips that have one. */
  ldo?: unknown;
  /** The clock in Hz; 20000000 by default. */
  freq?: int;
}

/**
 * A memory card as a block device: `vfs.mount(new SDCard(), "/sd")`.
 * @remarks Not on ESP8266.
 */
export class SDCard {
  /**
   * The card in a slot: 0 and 1 belong to the chip's own card port, 2 and 3 to SPI; 1 by default.
   * @param slot The slot.
   * @param width Data lines: 1, 4 or 8; 1 by default.
   * @throws ValueError: slot, width or pin arguments
   * @throws OSError: card missing
   */
  constructor(slot?: int, width?: 1 | 4 | 8);
  /**
   * The card in a slot: 0 and 1 belong to the chip's own card port, 2 and 3 to SPI; 1 by default.
   */
  constructor(
    kwargs: Kwargs<
      SDCardOptions & {
        /** The slot. */
        slot?: int;
        /** Data lines: 1, 4 or 8; 1 by default. */
        width?: 1 | 4 | 8;
      }
    >,
  );
  /**
   * The card in a slot: 0 and 1 belong to the chip's own card port, 2 and 3 to SPI; 1 by default.
   */
  constructor(
    slot: int,
    kwargs: Kwargs<
      SDCardOptions & {
        /** Data lines: 1, 4 or 8; 1 by default. */
        width?: 1 | 4 | 8;
      }
    >,
  );
  /**
   * The card in a slot: 0 and 1 belong to the chip's own card port, 2 and 3 to SPI; 1 by default.
   */
  constructor(slot: int, width: 1 | 4 | 8, kwargs: Kwargs<SDCardOptions>);
  /** The card's size and that of a sector, in bytes. */
  info(): readonly [capacity: int, sector_size: int];
  /** Reads blocks. Gives whether that worked; from 1.29 on 0 or a negative error number. */
  readblocks(block_num: int, buf: WritableBuffer): boolean | int;
  /** Writes blocks. Gives whether that worked; from 1.29 on 0 or a negative error number. */
  writeblocks(block_num: int, buf: Buffer): boolean | int;
  /** What a file system asks of a block device. */
  ioctl(op: int, arg: int): int | null;
  /** Lets go of the card. */
  deinit(): void;
}
