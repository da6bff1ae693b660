/** The CAN bus. */
import type { PinLike } from "./Pin.js";

export {};

/** Whether the board takes part in the bus. */
declare enum CANMode {
  NORMAL = -1,
  SILENT = -2,
}
/** Which kinds of frames. */
declare enum FrameFormat {
  FORMAT_STD = -1,
  FORMAT_EXT = -2,
  FORMAT_BOTH = -3,
}
/** What happens on the bus. */
declare enum CANEvent {
  RX_FRAME = -1,
  RX_FIFO_NOT_EMPTY = -2,
  RX_FIFO_OVERRUN = -3,
}
/** How frames are chosen. */
declare enum FilterMode {
  FILTER_LIST = -1,
  FILTER_RANGE = -2,
  FILTER_MASK = -3,
}

/** A frame. A named tuple. */
export type Frame = readonly [id: int, data: bytes, rtr: boolean, extended: boolean] & {
  /** Its identifier. */
  readonly id: int;
  /** Its data. */
  readonly data: bytes;
  /** Whether it asks for a frame. */
  readonly rtr: boolean;
  /** Whether its identifier has 29 bits. */
  readonly extended: boolean;
};

/** How a bus works, by name. */
interface CANOptions {
  /** `FORMAT_STD`, `FORMAT_EXT` or `FORMAT_BOTH`. */
  frame_format?: FrameFormat;
  /** The pins, out and in: P22 and P23 by default. */
  pins?: readonly [TX: PinLike, RX: PinLike] | null;
  /** How many frames can wait; 128 by default. */
  rx_queue_len?: int;
}

/** A bus. */
export class CAN {
  /**
   * A bus. `bus` is 0.
   * @param bus The bus.
   * @param mode `NORMAL` or `SILENT`.
   * @param baudrate kbit in a second; 500 by default.
   */
  constructor(bus?: 0, mode?: CANMode, baudrate?: int);
  /**
   * A bus. `bus` is 0.
   */
  constructor(
    kwargs: Kwargs<
      CANOptions & {
        /** The bus. */
        bus?: 0;
        /** `NORMAL` or `SILENT`. */
        mode?: CANMode;
        /** kbit in a second; 500 by default. */
        baudrate?: int;
      }
    >,
  );
  /**
   * A bus. `bus` is 0.
   */
  constructor(
    bus: 0,
    kwargs: Kwargs<
      CANOptions & {
        /** `NORMAL` or `SILENT`. */
        mode?: CANMode;
        /** kbit in a second; 500 by default. */
        baudrate?: int;
      }
    >,
  );
  /**
   * A bus. `bus` is 0.
   */
  constructor(
    bus: 0,
    mode: CANMode,
    kwargs: Kwargs<
      CANOptions & {
        /** kbit in a second; 500 by default. */
        baudrate?: int;
      }
    >,
  );
  /**
   * A bus. `bus` is 0.
   */
  constructor(bus: 0, mode: CANMode, baudrate: int, kwargs: Kwargs<CANOptions>);
  /**
   * Sets the bus up again.
   * @param mode `NORMAL` or `SILENT`.
   * @param baudrate kbit in a second.
   */
  init(mode?: CANMode, baudrate?: int): void;
  /**
   * Sets the bus up again.
   */
  init(
    kwargs: Kwargs<
      CANOptions & {
        /** `NORMAL` or `SILENT`. */
        mode?: CANMode;
        /** kbit in a second. */
        baudrate?: int;
      }
    >,
  ): void;
  /**
   * Sets the bus up again.
   */
  init(
    mode: CANMode,
    kwargs: Kwargs<
      CANOptions & {
        /** kbit in a second. */
        baudrate?: int;
      }
    >,
  ): void;
  /**
   * Sets the bus up again.
   */
  init(mode: CANMode, baudrate: int, kwargs: Kwargs<CANOptions>): void;
  /** Leaves the bus. */
  deinit(): void;
  /** Sends a frame. Raises `ValueError` for more than 8 bytes. */
  send(
    id: int,
    kwargs?: Kwargs<{
      /** Up to 8 bytes. */
      data?: string | Buffer | null;
      /** Whether to ask for a frame instead. */
      rtr?: boolean;
      /** Whether the identifier has 29 bits. */
      extended?: boolean;
    }>,
  ): void;
  /**
   * The next frame; `null` when none came in time.
   * @param timeout How long to wait, in ms; 0 by default.
   */
  recv(timeout?: int): Frame | null;
  /**
   * The next frame; `null` when none came in time.
   */
  recv(
    kwargs: Kwargs<{
      /** How long to wait, in ms; 0 by default. */
      timeout?: int;
    }>,
  ): Frame | null;
  /** Which identifiers to take, chosen by software: a list, ranges, or masks; `null` for all. */
  soft_filter(mode: FilterMode | null, filter: readonly (int | readonly [int, int])[] | null): void;
  /** Which identifiers to take, chosen by hardware: pairs of identifier and mask; `null` for all. */
  hard_filter(filter: readonly (readonly [id: int, mask: int])[] | null): void;
  /** Waits for `RX_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: CANEvent, handler: ((arg: T) => void) | null, kwargs: Kwargs<{ arg: T }>): void;
  /** Waits for `RX_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: CANEvent, handler: ((arg: T) => void) | null, arg: T): void;
  /** Waits for `RX_` constants, combined with `|`. `handler` is called with `arg` in the firmware's own thread; `null` for nothing. */
  callback<T>(trigger: CANEvent, kwargs: Kwargs<{ handler: ((arg: T) => void) | null; arg: T }>): void;
  /** Waits for `RX_` constants, combined with `|`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: CANEvent, handler?: ((object: CAN) => void) | null): void;
  /** Waits for `RX_` constants, combined with `|`. `handler` is called with this object in the firmware's own thread; `null` for nothing. */
  callback(trigger: CANEvent, kwargs: Kwargs<{ handler?: ((object: CAN) => void) | null }>): void;
  /** The events since the last look. */
  events(): int;
  /** Takes part in the bus. */
  static readonly NORMAL: CANMode;
  /** Only listens. */
  static readonly SILENT: CANMode;
  /** Identifiers of 11 bits. */
  static readonly FORMAT_STD: FrameFormat;
  /** Identifiers of 29 bits. */
  static readonly FORMAT_EXT: FrameFormat;
  /** Both. */
  static readonly FORMAT_BOTH: FrameFormat;
  /** A frame has come. */
  static readonly RX_FRAME: CANEvent;
  /** Frames wait. */
  static readonly RX_FIFO_NOT_EMPTY: CANEvent;
  /** Frames were lost. */
  static readonly RX_FIFO_OVERRUN: CANEvent;
  /** Identifiers. */
  static readonly FILTER_LIST: FilterMode;
  /** Ranges of identifiers. */
  static readonly FILTER_RANGE: FilterMode;
  /** Identifiers and masks. */
  static readonly FILTER_MASK: FilterMode;
}
