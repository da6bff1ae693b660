/** One entry of a run's trace, in time order: what `--trace` writes as JSON lines (DESIGN, section 7). */
export type TraceEvent =
  | StdoutEvent
  | RadioTransmitEvent
  | RadioReceiveEvent
  | RadioDropEvent
  | NeoPixelEvent
  | PinEvent
  | PeripheralEvent
  | ExitEvent;

interface EventBase {
  /** Virtual time in microseconds since the run began. */
  readonly t: number;
  /** The board's name. */
  readonly board: string;
}

/** A line that the board printed, without its line ending. */
export interface StdoutEvent extends EventBase {
  readonly kind: "stdout";
  readonly text: string;
}

/** A frame that left a board. Its time is the moment at which the sender knows what became of it. */
export interface RadioTransmitEvent extends EventBase {
  readonly kind: "radio-tx";
  /** The address, twelve hexadecimal digits. */
  readonly to: string;
  /** The payload in hexadecimal digits. */
  readonly data: string;
  readonly channel: number;
  /** Always true for broadcast and multicast frames, which nobody acknowledges. */
  readonly acked: boolean;
}

/** A frame that reached a board and was put into its receive buffer. */
export interface RadioReceiveEvent extends EventBase {
  readonly kind: "radio-rx";
  readonly from: string;
  readonly data: string;
  /** In dBm. */
  readonly rssi: number;
}

/** Why a board did not get a frame that was meant for it. */
export type DropReason =
  "loss" | "range" | "channel" | "radio-off" | "power-save" | "encryption" | "buffer-full" | "not-listening";

export interface RadioDropEvent extends EventBase {
  readonly kind: "radio-drop";
  readonly from: string;
  readonly reason: DropReason;
}

/** What a pixel strip shows from now on. */
export interface NeoPixelEvent extends EventBase {
  readonly kind: "neopixel";
  readonly pin: number;
  /** One array per pixel: red, green, blue and, for such strips, white; 0 to 255 each. */
  readonly pixels: readonly (readonly number[])[];
}

/** An output pin took another level. */
export interface PinEvent extends EventBase {
  readonly kind: "pin";
  readonly pin: number | string;
  readonly value: 0 | 1;
}

/** Traffic of a peripheral that has a recording stand-in (`pwm`, `i2c`, `spi`, `uart`, …). */
export interface PeripheralEvent extends EventBase {
  readonly kind: "peripheral";
  readonly device: string;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * Why a board's program stopped: `end` (ran to its end; callbacks still run afterwards), `exception`, `exit` (`sys.exit`),
 * `reset`, `deepsleep`, `duration` (the run's time was over), `idle` (it waits for something that can no longer happen),
 * `hung` (it never came back to the simulator), `stopped` (the run was aborted).
 */
export type ExitReason =
  "end" | "exception" | "exit" | "reset" | "deepsleep" | "duration" | "idle" | "hung" | "stopped";

export interface ExitEvent extends EventBase {
  readonly kind: "exit";
  readonly reason: ExitReason;
  /** The traceback, for `exception`. */
  readonly traceback?: string;
}
