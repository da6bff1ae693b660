import type { BoardStart } from "../protocol.js";
import type { Random } from "../random.js";
import { createClock } from "./devices/clock.js";
import { createConsole, type BoardConsole } from "./devices/console.js";
import type { Kernel } from "./kernel.js";

/** The board's hardware, as the Python modules of `firmware/` see it. */
export interface Bridge {
  readonly console: BoardConsole;
  /** What Python imports as `_board`. */
  readonly modules: Readonly<Record<string, object>>;
}

/** Builds every device of a board. */
export function createBridge(kernel: Kernel, start: BoardStart, random: Random): Bridge {
  const console = createConsole(kernel, () => false);
  return {
    console,
    modules: {
      info: { name: start.name, mac: start.mac, target: start.target, reset_cause: start.resetCause },
      clock: createClock(kernel),
      callbacks: {
        schedule: (callback: number) => kernel.schedule(callback),
        take: () => kernel.takeCallback(),
        pending: () => kernel.hasCallbacks,
      },
      random: { next: () => random.next32() >>> 2 },
    },
  };
}
