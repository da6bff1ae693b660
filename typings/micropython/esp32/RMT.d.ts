/** Exact pulses. */
import type { Pin } from "../machine/index.js";

/** Sends pulses of exact lengths on a pin, as infrared remotes do. */
export class RMT {
  /**
   * A channel on a pin. `id` has no meaning since 1.25.
   * @throws ValueError / OSError on bad channel, pin or carrier
   */
  constructor(kwargs: Kwargs<RMTOptions & { id?: int }>);
  constructor(id: int, kwargs: Kwargs<RMTOptions>);
  /**
   * Whether the channel is on.
   * @since 1.27
   */
  active(): boolean;
  /** Switches the channel on or off, and gives the state reached. */
  active(value: boolean): boolean;
  /** The clock that resolutions divide, in Hz. */
  static source_freq(): int;
  /** By what the clock is divided; outdated. */
  clock_div(): int;
  /** Whether all pulses are sent. */
  wait_done(
    kwargs?: Kwargs<{
      /** How long to wait for that, in ms; 0 by default. */
      timeout?: int;
    }>,
  ): boolean;
  /** Whether the next pulses are sent again and again; outdated. */
  loop(enable_loop: boolean): void;
  /**
   * How often the next pulses are sent again; -1 without end, 0 not.
   * @since 1.27
   */
  loop_count(count: int): void;
  /**
   * Sends pulses: with a list of durations levels alternate, beginning with `data`; with one duration `data` is the list of levels; with two lists
   * each pulse has its own. Returns at once.
   * @throws ValueError: no pulses / length mismatch
   */
  write_pulses(duration: readonly int[], data?: boolean | int | readonly (boolean | int)[]): void;
  write_pulses(duration: int, data: readonly (boolean | int)[]): void;
  /** The channel that `machine.bitstream` uses; outdated. */
  static bitstream_channel(): int | null;
  /** Changes it; outdated. */
  static bitstream_channel(value: int | null): void;
  /**
   * Whether `machine.bitstream` uses this hardware.
   * @since 1.27
   */
  static bitstream_rmt(): boolean;
  /** Changes that. */
  static bitstream_rmt(value: boolean): void;
  /** Lets go of the channel. */
  deinit(): void;
  /** The longest pulse, in units of the resolution. */
  static readonly PULSE_MAX: int;
}

/** A channel's settings. */
interface RMTOptions {
  /** The pin. */
  pin: Pin;
  /** Units of time in a second; 10000000 by default. */
  resolution_hz?: int | null;
  /** By what to divide the clock; outdated. */
  clock_div?: int | null;
  /** The level between pulses; low by default. */
  idle_level?: boolean;
  /** A carrier for the pulses: frequency in Hz, share of time in per cent, level that carries. */
  tx_carrier?: readonly [frequency: int, duty_percent: int, level: boolean] | null;
  /** Room for pulses in the hardware. */
  num_symbols?: int;
}
