import type { BoardStart } from "../protocol.js";
import type { ExitReason } from "../trace.js";
import type { BoardConsole } from "./devices/console.js";
import type { Kernel } from "./kernel.js";
import type { Interpreter } from "./vm.js";

/** A started board: what a program that runs on its thread has to work with. */
export interface BoardSession {
  readonly start: BoardStart;
  readonly vm: Interpreter;
  readonly kernel: Kernel;
  readonly console: BoardConsole;
  /** Runs the Python callbacks that are due. Whoever waits in JavaScript calls this after each wait. */
  dispatch(): void;
  /** Records how the board's program ended. It does not end the thread. */
  exit(reason: ExitReason, traceback?: string): void;
}

/**
 * What runs on a board's thread once the VM and the firmware stand. Another program may be named by
 * `SimulationOptions.program`; its module exports it as `run`. It returns when the board has nothing more to do by itself;
 * the board then takes callbacks until the run ends.
 */
export type BoardProgram = (session: BoardSession) => void;
