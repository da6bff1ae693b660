import type { Target } from "../compiler/api.js";
import type { MessagePort } from "node:worker_threads";
import type { AccessPoint, I2cDevice, Stimulus } from "./options.js";
import type { DropReason, ExitReason } from "./trace.js";
import type { Content } from "./filesystem/store.js";
import type { WasmModule } from "./wasm.js";

/** What passes between the coordinator and a board's thread. Times are virtual microseconds. */

/** Everything that a board's thread is started with. */
export interface BoardStart {
  readonly name: string;
  readonly target: Target;
  /** Twelve lower-case hexadecimal digits. */
  readonly mac: string;
  /** What the board's flash holds, by path. */
  readonly files: Readonly<Record<string, Content>>;
  /** Every address that a board of the run may have. */
  readonly addresses: readonly string[];
  readonly entry: string;
  /** The modules of `firmware/` for this target, by path. */
  readonly firmware: Readonly<Record<string, string>>;
  readonly vm: WasmModule;
  readonly pystack: number;
  /** Where the board's own random numbers start. */
  readonly seed: number;
  readonly program: string | undefined;
  readonly accessPoints: readonly AccessPoint[];
  readonly stimuli: readonly Stimulus[];
  readonly i2c: readonly I2cDevice[];
  readonly realtime: boolean;
  /** Why the board starts, as `machine.reset_cause()` tells it. */
  readonly resetCause: ResetCause;
  /** What outlives a reset: values by name (RTC memory, NVS). */
  readonly retained: Readonly<Record<string, string>>;
  /** A word shared with the coordinator: see `Flag`. */
  readonly flags: SharedArrayBuffer;
  readonly port: MessagePort;
}

export type ResetCause = "power-on" | "hard" | "watchdog" | "deepsleep" | "soft";

/** The words of `BoardStart.flags`. */
export const Flag = {
  /** Counts the coordinator's replies; the board's thread sleeps on it. */
  replies: 0,
} as const;

/** How a board's radio interfaces are set, as far as others can notice. */
export interface RadioState {
  readonly station: string | undefined;
  readonly accessPoint: string | undefined;
  readonly channel: number;
  /** Whether the radio sleeps between beacons (connected to a router with power management on). */
  readonly powerSave: boolean;
  /** Whether a program takes ESP-NOW frames at all. */
  readonly listening: boolean;
}

/** A frame on its way out. */
export interface OutgoingFrame {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly data: string;
  /** Bits per microsecond, as the rate's constant names it. */
  readonly megabits: number;
  /** Master and local key, where the frame is encrypted. */
  readonly key: string | undefined;
}

/** What a board did since it last reported, in time order. */
export type BoardAction =
  /** `shown`: a program printed it; otherwise it belongs to the conversation of whoever is connected. */
  | { readonly t: number; readonly kind: "console"; readonly bytes: Uint8Array; readonly shown: boolean }
  | { readonly t: number; readonly kind: "radio-state"; readonly state: RadioState }
  | { readonly t: number; readonly kind: "transmit"; readonly frame: OutgoingFrame }
  | {
      readonly t: number;
      readonly kind: "received";
      readonly from: string;
      readonly data: string;
      readonly rssi: number;
    }
  | { readonly t: number; readonly kind: "dropped"; readonly from: string; readonly reason: DropReason }
  | {
      readonly t: number;
      readonly kind: "neopixel";
      readonly pin: number;
      readonly pixels: readonly (readonly number[])[];
    }
  | { readonly t: number; readonly kind: "pin"; readonly pin: number | string; readonly value: 0 | 1 }
  | {
      readonly t: number;
      readonly kind: "peripheral";
      readonly device: string;
      readonly detail: Readonly<Record<string, string | number | boolean | null>>;
    }
  | { readonly t: number; readonly kind: "exit"; readonly reason: ExitReason; readonly traceback?: string }
  /** The board starts anew, after a sleep of so many microseconds (never, if infinite). */
  | { readonly t: number; readonly kind: "restart"; readonly cause: ResetCause; readonly after: number }
  /** What was typed and not read yet, which a board that restarts finds again. */
  | { readonly t: number; readonly kind: "unread"; readonly bytes: Uint8Array }
  /** The board's flash holds something else now. */
  | { readonly t: number; readonly kind: "file"; readonly path: string; readonly content: Content | "removed" }
  | { readonly t: number; readonly kind: "retain"; readonly key: string; readonly value: string };

/** From a board to the coordinator: only `report` needs a reply; `flush` just shows early what a long stretch of work did. */
export interface BoardMessage {
  readonly kind: "report" | "flush" | "fault";
  readonly now: number;
  /** When the board wants to go on; `Infinity` for "only when something reaches me". */
  readonly until: number;
  /** Whether the wait counts as a wait for ever when everybody waits (see `nothingCanHappen`). */
  readonly patient: boolean;
  readonly actions: readonly BoardAction[];
  /** Bytes; only in the answer to `finish`. */
  readonly peakHeap: number;
  /** The simulator's own failure, for `fault`. */
  readonly fault?: string;
}

/** What reaches a board from outside. */
export type BoardEvent =
  | {
      readonly kind: "frame";
      readonly from: string;
      readonly to: string;
      readonly data: string;
      readonly rssi: number;
      readonly key: string | undefined;
    }
  | { readonly kind: "sent"; readonly id: number; readonly acked: boolean }
  | { readonly kind: "input"; readonly bytes: Uint8Array };

/** The coordinator's leave to go on. */
export interface BoardReply {
  readonly now: number;
  /** Up to here the board may run on its own: nothing can reach it earlier. */
  readonly horizon: number;
  readonly events: readonly BoardEvent[];
  /** The run is over: the board answers with its heap's size and stays asleep. */
  readonly finish?: true;
}
