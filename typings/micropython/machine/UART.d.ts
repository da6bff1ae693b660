/** Serial lines. */
import type { IRQ } from "./IRQ.js";
import type { PinLike } from "./Pin.js";

export {};

/** Hardware flow control. */
declare enum Flow {
  RTS = 1,
  CTS = 2,
}
/** Lines whose levels are exchanged. */
declare enum Invert {
  INV_TX = 32,
  INV_RX = 4,
  INV_RTS = 64,
  INV_CTS = 8,
}
/** What calls the handler. */
declare enum UARTTrigger {
  IRQ_RX = 1,
  IRQ_RXIDLE = 4096,
  IRQ_BREAK = 2,
}

/** A line's pins and buffers, by name. */
interface UARTOptions {
  /** The pin for data going out. */
  tx?: PinLike;
  /** The pin for data coming in. */
  rx?: PinLike;
  /** The pin "ready to receive". */
  rts?: PinLike;
  /** The pin "clear to send". */
  cts?: PinLike;
  /** Bytes that can wait to be sent; 256 by default. */
  txbuf?: int;
  /** Bytes that can wait to be read; 256 by default. */
  rxbuf?: int;
  /** How long to wait for the first byte, in ms; 0 by default: not at all. */
  timeout?: int;
  /** How long to wait for each further byte, in ms. */
  timeout_char?: int;
  /** Lines to invert: `INV_TX`, `INV_RX`, … combined with `|`. */
  invert?: Invert | 0;
  /** Flow control: `RTS`, `CTS`, or both with `|`. */
  flow?: Flow | 0;
}

/**
 * A serial line.
 * @throws ValueError: UART does not exist / bad parameters
 */
export class UART {
  /**
   * A serial line: 0 (the console), 1 or 2 on ESP32.
   * @param id The line.
   * @param baudrate Bits in a second; 115200 by default.
   * @param bits Bits in a character, 5 to 8; 8 by default.
   * @param parity `null` for none (the default), 0 for even, 1 for odd.
   * @param stop Stop bits, 1 or 2; 1 by default.
   */
  constructor(id: int, baudrate?: int, bits?: 5 | 6 | 7 | 8, parity?: 0 | 1 | null, stop?: 1 | 2);
  /**
   * A serial line: 0 (the console), 1 or 2 on ESP32.
   */
  constructor(
    id: int,
    kwargs: Kwargs<
      UARTOptions & {
        /** Bits in a second; 115200 by default. */
        baudrate?: int;
        /** Bits in a character, 5 to 8; 8 by default. */
        bits?: 5 | 6 | 7 | 8;
        /** `null` for none (the default), 0 for even, 1 for odd. */
        parity?: 0 | 1 | null;
        /** Stop bits, 1 or 2; 1 by default. */
        stop?: 1 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2 on ESP32.
   */
  constructor(
    id: int,
    baudrate: int,
    kwargs: Kwargs<
      UARTOptions & {
        /** Bits in a character, 5 to 8; 8 by default. */
        bits?: 5 | 6 | 7 | 8;
        /** `null` for none (the default), 0 for even, 1 for odd. */
        parity?: 0 | 1 | null;
        /** Stop bits, 1 or 2; 1 by default. */
        stop?: 1 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2 on ESP32.
   */
  constructor(
    id: int,
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    kwargs: Kwargs<
      UARTOptions & {
        /** `null` for none (the default), 0 for even, 1 for odd. */
        parity?: 0 | 1 | null;
        /** Stop bits, 1 or 2; 1 by default. */
        stop?: 1 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2 on ESP32.
   */
  constructor(
    id: int,
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    parity: 0 | 1 | null,
    kwargs: Kwargs<
      UARTOptions & {
        /** Stop bits, 1 or 2; 1 by default. */
        stop?: 1 | 2;
      }
    >,
  );
  /**
   * A serial line: 0 (the console), 1 or 2 on ESP32.
   */
  constructor(
    id: int,
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    parity: 0 | 1 | null,
    stop: 1 | 2,
    kwargs: Kwargs<UARTOptions>,
  );
  /**
   * Changes the line.
   * @param baudrate Bits in a second.
   * @param bits Bits in a character.
   * @param parity `null` for none, 0 for even, 1 for odd.
   * @param stop Stop bits.
   */
  init(baudrate?: int, bits?: 5 | 6 | 7 | 8, parity?: 0 | 1 | null, stop?: 1 | 2): void;
  /**
   * Changes the line.
   */
  init(
    kwargs: Kwargs<
      UARTOptions & {
        /** Bits in a second. */
        baudrate?: int;
        /** Bits in a character. */
        bits?: 5 | 6 | 7 | 8;
        /** `null` for none, 0 for even, 1 for odd. */
        parity?: 0 | 1 | null;
        /** Stop bits. */
        stop?: 1 | 2;
      }
    >,
  ): void;
  /**
   * Changes the line.
   */
  init(
    baudrate: int,
    kwargs: Kwargs<
      UARTOptions & {
        /** Bits in a character. */
        bits?: 5 | 6 | 7 | 8;
        /** `null` for none, 0 for even, 1 for odd. */
        parity?: 0 | 1 | null;
        /** Stop bits. */
        stop?: 1 | 2;
      }
    >,
  ): void;
  /**
   * Changes the line.
   */
  init(
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    kwargs: Kwargs<
      UARTOptions & {
        /** `null` for none, 0 for even, 1 for odd. */
        parity?: 0 | 1 | null;
        /** Stop bits. */
        stop?: 1 | 2;
      }
    >,
  ): void;
  /**
   * Changes the line.
   */
  init(
    baudrate: int,
    bits: 5 | 6 | 7 | 8,
    parity: 0 | 1 | null,
    kwargs: Kwargs<
      UARTOptions & {
        /** Stop bits. */
        stop?: 1 | 2;
      }
    >,
  ): void;
  /**
   * Changes the line.
   */
  init(baudrate: int, bits: 5 | 6 | 7 | 8, parity: 0 | 1 | null, stop: 1 | 2, kwargs: Kwargs<UARTOptions>): void;
  /** Switches the line off. */
  deinit(): void;
  /** How many bytes wait to be read. */
  any(): uint;
  /** Reads so many bytes, or all that come until a pause; `null` when none came in time. */
  read(nbytes?: int): bytes | null;
  /** Reads into a buffer, so many bytes at most, and gives how many; `null` when none came in time. */
  readinto(buf: WritableBuffer, nbytes?: int): int | null;
  /** Reads up to the end of a line; `null` when nothing came in time. */
  readline(max_len?: int): bytes | null;
  /** Sends bytes, text as UTF-8, and gives how many; `null` when none fitted in time. */
  write(buf: string | Buffer): int | null;
  /**
   * Holds the line low for longer than a character.
   * @remarks Not on ESP8266.
   */
  sendbreak(): void;
  /** Waits until all is sent. */
  flush(): void;
  /** Whether all is sent. */
  txdone(): boolean;
  /**
   * Calls `handler` with the line when something happens.
   * @param handler What to call; `null` for nothing.
   * @param trigger `IRQ_RX`, `IRQ_RXIDLE`, `IRQ_BREAK`, combined with `|`.
   * @param hard `false`: ESP32 has no other.
   * @since 1.24
   * @remarks Not on ESP8266.
   */
  irq(handler?: ((uart: UART) => void) | null, trigger?: UARTTrigger | 0, hard?: boolean): IRQ;
  /**
   * Calls `handler` with the line when something happens.
   */
  irq(
    kwargs: Kwargs<{
      /** What to call; `null` for nothing. */
      handler?: ((uart: UART) => void) | null;
      /** `IRQ_RX`, `IRQ_RXIDLE`, `IRQ_BREAK`, combined with `|`. */
      trigger?: UARTTrigger | 0;
      /** `false`: ESP32 has no other. */
      hard?: boolean;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the line when something happens.
   */
  irq(
    handler: ((uart: UART) => void) | null,
    kwargs: Kwargs<{
      /** `IRQ_RX`, `IRQ_RXIDLE`, `IRQ_BREAK`, combined with `|`. */
      trigger?: UARTTrigger | 0;
      /** `false`: ESP32 has no other. */
      hard?: boolean;
    }>,
  ): IRQ;
  /**
   * Calls `handler` with the line when something happens.
   */
  irq(
    handler: ((uart: UART) => void) | null,
    trigger: UARTTrigger | 0,
    kwargs: Kwargs<{
      /** `false`: ESP32 has no other. */
      hard?: boolean;
    }>,
  ): IRQ;
  /**
   * Flow control of what comes in.
   * @remarks Not on ESP8266.
   */
  static readonly RTS: Flow;
  /**
   * Flow control of what goes out.
   * @remarks Not on ESP8266.
   */
  static readonly CTS: Flow;
  /**
   * Inverts `tx`.
   * @remarks Not on ESP8266.
   */
  static readonly INV_TX: Invert;
  /**
   * Inverts `rx`.
   * @remarks Not on ESP8266.
   */
  static readonly INV_RX: Invert;
  /**
   * Inverts `rts`.
   * @remarks Not on ESP8266.
   */
  static readonly INV_RTS: Invert;
  /**
   * Inverts `cts`.
   * @remarks Not on ESP8266.
   */
  static readonly INV_CTS: Invert;
  /**
   * A byte came.
   * @since 1.24
   * @remarks Not on ESP8266.
   */
  static readonly IRQ_RX: UARTTrigger;
  /**
   * Bytes came, and then none for a while.
   * @since 1.24
   * @remarks Not on ESP8266.
   */
  static readonly IRQ_RXIDLE: UARTTrigger;
  /**
   * The other side held the line low.
   * @since 1.24
   * @remarks Not on ESP8266.
   */
  static readonly IRQ_BREAK: UARTTrigger;
}
