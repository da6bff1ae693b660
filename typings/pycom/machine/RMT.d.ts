/** Exact pulses. */
import type { PinLike } from "./Pin.js";

/** What a channel does, by name. */
interface RMTOptions {
  /** After how many us without a change receiving ends. */
  rx_idle_threshold?: int | null;
  /** Pulses that are shorter, in units of 12.5 ns, are left out. */
  rx_filter_threshold?: int | null;
  /** The level between pulses that are sent: `LOW` or `HIGH`. */
  tx_idle_level?: 0 | 1 | null;
  /** A carrier for the pulses: frequency in Hz, share of time in per cent, level that carries. */
  tx_carrier?: readonly [frequency: int, duty_percent: int, level: int] | null;
}

/** Sends or receives pulses of exact lengths. */
export class RMT {
  /**
   * A channel, 2 to 7: its number decides how exact it is. Give what is for sending, or what is for receiving.
   * @throws ValueError: channel, gpio or thresholds
   */
  constructor(
    kwargs: Kwargs<
      RMTOptions & { /** The channel. */ channel: 2 | 3 | 4 | 5 | 6 | 7; /** The pin. */ gpio?: PinLike | null }
    >,
  );
  /** Sets the channel up again. */
  init(gpio: PinLike | null, kwargs?: Kwargs<RMTOptions>): void;
  init(
    gpio: PinLike | null,
    rx_idle_threshold: int | null,
    kwargs?: Kwargs<{
      rx_filter_threshold?: int | null;
      tx_idle_level?: 0 | 1 | null;
      tx_carrier?: RMTOptions["tx_carrier"];
    }>,
  ): void;
  init(
    gpio: PinLike | null,
    rx_idle_threshold: int | null,
    rx_filter_threshold: int | null,
    tx_idle_level?: 0 | 1 | null,
    tx_carrier?: RMTOptions["tx_carrier"],
  ): void;
  /** Lets go of the channel. */
  deinit(): void;
  /** Sends pulses of these lengths in us: with `data` their levels, else by turns from `start_level` on. */
  pulses_send(duration: tuple<int>, kwargs: Kwargs<{ start_level: int } & SendOptions>): void;
  pulses_send(duration: int | tuple<int>, data: tuple<int>, kwargs?: Kwargs<SendOptions & { start_level?: int }>): void;
  pulses_send(duration: int | tuple<int>, kwargs: Kwargs<{ data?: tuple<int>; start_level?: int } & SendOptions>): void;
  /** Receives pulses as level and length in us: until there is a pause, or so many, at most for so many ms. */
  pulses_get(
    kwargs?: Kwargs<{ /** How many. */ pulses?: int; /** How long, in ms. */ timeout?: int }>,
  ): tuple<readonly [level: 0 | 1, duration: int]>;
  /** The low level. */
  static readonly LOW: int;
  /** The high level. */
  static readonly HIGH: int;
}

/** How pulses are sent. */
interface SendOptions {
  /** Whether to wait until all is sent; true by default. */
  wait_tx_done?: boolean;
}
