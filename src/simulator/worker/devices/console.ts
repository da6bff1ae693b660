import { Cost } from "../costs.js";
import type { Kernel } from "../kernel.js";

/** The board's end of its serial line. */
export interface BoardConsole {
  /** Puts bytes on the line, as `print` does. */
  write(bytes: Uint8Array): void;
  /** Bytes that wait to be read. */
  available(): number;
  /** Takes up to `limit` of the waiting bytes, without waiting for any. */
  take(limit: number): Uint8Array;
  /** Waits until a byte has come; false if something else happened first, so that callbacks can run. */
  wait(): boolean;
}

const CTRL_C = 0x03;

/** @param raw tells whether Ctrl-C is just a byte now (`micropython.kbd_intr(-1)`) */
export function createConsole(kernel: Kernel, raw: () => boolean): BoardConsole {
  let waiting: number[] = [];
  kernel.receive((event) => {
    if (event.kind !== "input") return;
    for (const byte of event.bytes) if (byte !== CTRL_C || raw()) waiting.push(byte);
  });
  return {
    write: (bytes) => {
      kernel.act({ kind: "console", bytes });
      kernel.spend(bytes.length * Cost.printedByte);
    },
    available: () => waiting.length,
    take: (limit) => {
      const taken = Uint8Array.from(waiting.slice(0, limit));
      waiting = waiting.slice(limit);
      return taken;
    },
    wait: () => {
      if (waiting.length === 0) kernel.wait(Infinity);
      return waiting.length > 0;
    },
  };
}
