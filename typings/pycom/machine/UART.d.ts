/** Serial lines. */
import type { PinLike } from "./Pin.js";

export {};

/** An extra bit for checking. */
declare enum Parity {
  EVEN = -1,
  ODD = -2,
}

/** A line's pins and buffers, by name. */
interface UARTOptions {
  /** The pins: out, in, and for flow control RTS and CTS; P3 and P4 by default. */
  pins?:
    | readonly [TXD: PinLike | null, RXD: PinLike | null]
    | readonly [TXD: PinLike | null, RXD: PinLike | null, RTS: PinLike | null, CTS: PinLike | null]
    | null;
  /** How long to wait, in characters; 2 by default. */
  timeout_chars?: int;
  /** Bytes that can wait to be read; 4096 by default. */
  rx_buffer_size?: int;
}

/** A serial line. */
export class UART {
  /**
   * A serial line: 0 (the console), 1 or 2.
   * @param id The line.
   * @param baudrate Bits in a second; 9600 by default.
   * @param bits Bits in a character; 8 by default.
   * @param parity `EVEN`, `ODD`, or `null` for none (the default).
   * @param stop Stop bits; 1 by default.
   */
  constructor(id?: 0 | 1 | 2, baudrate?: int, bits?: 5 | 6 | 7 | 8, parity?: Parity | null, stop?: 1 | 1.5 | 2);
  /**
   * A serial line: 0 (the console), 1 or 2.
   */
  constructor(
    kwargs: Kwargs<
      UARTOptions & {
        /** The line. */
        id?: 0 | 1 | 2;
        /** Bits in a second; 9600 by default. */
        baudrate?: int;
        /** Bits in a character; 8 by default. */
        bits?: 5 | 6 | 7 | 8;
        /** `EVEN`, `ODD`, or `null` for none (the default). */
        parity?: Parity | null;
        /** Stop bits; 1 by default. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2.
   */
  constructor(
    id: 0 | 1 | 2,
    kwargs: Kwargs<
      UARTOptions & {
        /** Bits in a second; 9600 by default. */
        baudrate?: int;
        /** Bits in a character; 8 by default. */
        bits?: 5 | 6 | 7 | 8;
        /** `EVEN`, `ODD`, or `null` for none (the default). */
        parity?: Parity | null;
        /** Stop bits; 1 by default. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2.
   */
  constructor(
    id: 0 | 1 | 2,
    baudrate: int,
    kwargs: Kwargs<
      UARTOptions & {
        /** Bits in a character; 8 by default. */
        bits?: 5 | 6 | 7 | 8;
        /** `EVEN`, `ODD`, or `null` for none (the default). */
        parity?: Parity | null;
        /** Stop bits; 1 by default. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2.
   */
  constructor(
    id: 0 | 1 | 2,
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    kwargs: Kwargs<
      UARTOptions & {
        /** `EVEN`, `ODD`, or `null` for none (the default). */
        parity?: Parity | null;
        /** Stop bits; 1 by default. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2.
   */
  constructor(
    id: 0 | 1 | 2,
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    parity: Parity | null,
    kwargs: Kwargs<
      UARTOptions & {
        /** Stop bits; 1 by default. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2.
   */
  constructor(
    id: 0 | 1 | 2,
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    parity: Parity | null,
    stop: 1 | 1.5 | 2,
    kwargs: Kwargs<UARTOptions>,
  );
  /**
   * Sets the line up again.
   * @param baudrate Bits in a second.
   * @param bits Bits in a character.
   * @param parity `EVEN`, `ODD`, or `null` for none.
   * @param stop Stop bits.
   */
  init(baudrate?: int, bits?: 5 | 6 | 7 | 8, parity?: Parity | null, stop?: 1 | 1.5 | 2): void;
  /**
   * Sets the line up again.
   */
  init(
    kwargs: Kwargs<
      UARTOptions & {
        /** Bits in a second. */
        baudrate?: int;
        /** Bits in a character. */
        bits?: 5 | 6 | 7 | 8;
        /** `EVEN`, `ODD`, or `null` for none. */
        parity?: Parity | null;
        /** Stop bits. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  ): void;
  /**
   * Sets the line up again.
   */
  init(
    baudrate: int,
    kwargs: Kwargs<
      UARTOptions & {
        /** Bits in a character. */
        bits?: 5 | 6 | 7 | 8;
        /** `EVEN`, `ODD`, or `null` for none. */
        parity?: Parity | null;
        /** Stop bits. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  ): void;
  /**
   * Sets the line up again.
   */
  init(
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    kwargs: Kwargs<
      UARTOptions & {
        /** `EVEN`, `ODD`, or `null` for none. */
        parity?: Parity | null;
        /** Stop bits. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  ): void;
  /**
   * Sets the line up again.
   */
  init(
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    parity: Parity | null,
    kwargs: Kwargs<
      UARTOptions & {
        /** Stop bits. */
        stop?: 1 | 1.5 | 2;
      }
    >,
  ): void;
  /**
   * Sets the line up again.
   */
  init(baudrate: int, bits: 5 | 6 | 7 | 8, parity: Parity | null, stop: 1 | 1.5 | 2, kwargs: Kwargs<UARTOptions>): void;
  /** Switches the line off. */
  deinit(): void;
  /** How many bytes wait to be read. */
  any(): uint;
  /** Waits until all is sent, at most so many ms; whether it is. */
  wait_tx_done(timeout_ms: int): boolean;
  /**
   * Holds the line low.
   * @param bits For how many bits; 13 by default.
   */
  sendbreak(bits?: int): void;
  /**
   * Holds the line low.
   */
  sendbreak(
    kwargs: Kwargs<{
      /** For how many bits; 13 by default. */
      bits?: int;
    }>,
  ): void;
  /** Reads so many bytes, or all that come until a pause; `null` when none came in time. */
  read(nbytes?: int): bytes | null;
  /** Reads up to the end of a line; `null` when nothing came in time. */
  readline(): bytes | null;
  /** Reads into a buffer, so many bytes at most, and gives how many; `null` when none came in time. */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Sends bytes, text as UTF-8, and gives how many; `null` when none fitted in time. */
  write(buf: string | Buffer): int | null;
  /** What to call when bytes come: trigger, priority, handler and sleep mode. */
  irq(...args: any[]): any;
  /** An even number of ones. */
  static readonly EVEN: Parity;
  /** An odd number of ones. */
  static readonly ODD: Parity;
  /** Any byte. */
  static readonly RX_ANY: int;
}
