import type { Target } from "../compiler/api.js";
import type { ExitReason, TraceEvent } from "./trace.js";

/** One simulated board. */
export interface BoardDefinition {
  readonly name: string;
  readonly target: Target;
  /** The station interface's address: twelve hexadecimal digits, with or without `:` between the pairs. */
  readonly mac: string;
  /** The board's files by path (`main.py`, `lib/link.py`). */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The file that the board starts with. Default: `main.py`. */
  readonly entry?: string;
  /** Where the board stands, in metres. Default: all boards stand one metre apart. */
  readonly position?: readonly [x: number, y: number];
  /** What the outside does to the board. */
  readonly stimuli?: readonly Stimulus[];
  /** Chips on its I²C bus. */
  readonly i2c?: readonly I2cDevice[];
}

/** Something that happens to a board from outside, so many virtual milliseconds after the run's start. */
export type Stimulus =
  | { readonly at: number; readonly pin: number | string; readonly level: 0 | 1 }
  | { readonly at: number; readonly pin: number | string; readonly volts: number }
  | { readonly at: number; readonly uart: number; readonly text: string };

/** A chip with byte-wide registers. */
export interface I2cDevice {
  readonly address: number;
  /** What its registers hold at first, in hexadecimal digits from register 0 on. Default: zeros. */
  readonly memory?: string;
}

/** How the air behaves; each may be overridden for one link. */
export interface RadioOptions {
  /** The chance, 0 to 1, that a frame is lost in spite of the radio's own repeats. Default: 0. */
  readonly loss?: number;
  /** The chance that a frame arrives but its acknowledgement does not. Default: 0. */
  readonly ackLoss?: number;
  /** Microseconds between the end of a frame and the moment at which the receiver's program can see it. Default: 300. */
  readonly latency?: number;
  /** Metres beyond which nothing is heard. Default: no limit but the signal's strength. */
  readonly range?: number;
  /** The received signal's strength in dBm, instead of the one that the distance gives. */
  readonly rssi?: number;
}

/** Options for what `from` sends and `to` hears. */
export interface LinkOptions extends RadioOptions {
  readonly from: string;
  readonly to: string;
}

/** A router that stations can connect to. It carries no traffic: it only decides the channel and the power saving. */
export interface AccessPoint {
  readonly ssid: string;
  /** Empty for an open network. */
  readonly key: string;
  readonly channel: number;
  /** Default: `0a0000000001` and following. */
  readonly mac?: string;
}

export interface SimulationOptions {
  readonly boards: readonly BoardDefinition[];
  /** Two runs with one seed are the same. Default: 1. */
  readonly seed?: number;
  /** Virtual milliseconds that the run lasts, unless nothing can happen any more before. */
  readonly duration?: number;
  /**
   * Virtual milliseconds after which a run ends that has no `duration`. Such a run also ends when every board waits for
   * a message that can no longer come, be it with the firmware's own timeout of five minutes. Default: no limit.
   */
  readonly limit?: number;
  readonly radio?: RadioOptions;
  readonly links?: readonly LinkOptions[];
  /** The routers around. Default: none. */
  readonly accessPoints?: readonly AccessPoint[];
  /** Let virtual time pass no faster than the clock on the wall. Default: false. */
  readonly realtime?: boolean;
  /** Stay when nothing can happen any more, since somebody may still type at a board's console. Default: false. */
  readonly interactive?: boolean;
  /** Wall-clock milliseconds after which a board that never came back to the simulator is given up. Default: 10000. */
  readonly hangTimeout?: number;
  /** Bytes that Python's frames may take, which bounds recursion. Default: 16384. */
  readonly pystack?: number;
  /**
   * Absolute path of a module that runs on each board's thread in place of the default program ("run the entry, then
   * take callbacks"). It exports `run`, a `BoardProgram`.
   */
  readonly program?: string;
  /** Each event as soon as it is certain, in the trace's order. */
  readonly onEvent?: (event: TraceEvent) => void;
  /** The raw bytes that a board writes to its console. */
  readonly onConsole?: (board: string, bytes: Uint8Array) => void;
  /** Ends the run early. */
  readonly signal?: AbortSignal;
}

/** What a run left behind, per board. */
export interface BoardResult {
  readonly name: string;
  readonly exit: ExitReason;
  /** The traceback of the exception that ended the program. */
  readonly traceback?: string;
  /** The most bytes of heap that the program had allocated, the simulator's own modules not counted. */
  readonly peakHeap: number;
  readonly sent: number;
  readonly received: number;
  readonly dropped: number;
}

export interface SimulationResult {
  /** Virtual microseconds that the run lasted. */
  readonly time: number;
  readonly boards: readonly BoardResult[];
}

/** A run under way. */
export interface Simulation {
  /** Settles when the run has ended and every thread is gone. Rejects only on a fault of the simulator itself. */
  readonly done: Promise<SimulationResult>;
  /** Bytes for a board's console, as if typed. Ctrl-C (0x03) interrupts a running program unless the program reads raw. */
  input(board: string, bytes: Uint8Array): void;
  /** Starts the board afresh, as its reset button would. */
  reset(board: string): void;
  /** Ends the run. */
  stop(): void;
}
