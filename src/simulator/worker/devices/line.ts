import type { BoardConsole } from "./console.js";

/** The serial line as `_console.py` and `_micropython.py` call it. Bytes pass through the VM's memory. */
export interface LineBridge {
  /** How many typed bytes wait. */
  available(): number;
  /** Puts up to `length` of them at the address; how many it put. */
  read(address: number, length: number): number;
  write(address: number, length: number): void;
  /** Whether Ctrl-C is just a byte now. */
  raw(isRaw: boolean): void;
}

/** @param memory the VM's memory, which moves when it grows */
export function createLine(console: BoardConsole, memory: () => ArrayBuffer): LineBridge {
  return {
    available: () => console.available(),
    read: (address, length) => {
      const bytes = console.take(length);
      new Uint8Array(memory()).set(bytes, address);
      return bytes.length;
    },
    write: (address, length) => console.writeBytes(new Uint8Array(memory().slice(address, address + length))),
    raw: (isRaw) => {
      console.isRaw = isRaw;
    },
  };
}
