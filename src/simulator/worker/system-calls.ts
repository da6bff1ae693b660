import type { WasmImports } from "../wasm.js";

/** What the VM takes from its surroundings and we give it instead: its output, its clock and its dice. */
export interface Surroundings {
  /** Bytes for the console. */
  readonly write: (bytes: Uint8Array) => void;
  readonly milliseconds: () => number;
  readonly random32: () => number;
  /** Whether the VM may have more memory; else Python raises MemoryError. */
  readonly mayGrow: () => boolean;
}

type SystemCall = (...args: number[]) => number;
type Memory = () => ArrayBuffer;

const isOutput = (fd: number): boolean => fd === 1 || fd === 2;

/** WASI's list of buffers: address and length of each. */
function buffersOf(memory: ArrayBuffer, vectors: number, count: number): { address: number; length: number }[] {
  const view = new DataView(memory);
  return Array.from({ length: count }, (_, index) => ({
    address: view.getUint32(vectors + 8 * index, true),
    length: view.getUint32(vectors + 8 * index + 4, true),
  }));
}

/** WASI's `fd_write` for the console; everything else goes to the VM's own file system. */
function writeCall(memory: Memory, write: Surroundings["write"], other: SystemCall): SystemCall {
  return (fd = 0, vectors = 0, count = 0, written = 0) => {
    if (!isOutput(fd)) return other(fd, vectors, count, written);
    let total = 0;
    for (const { address, length } of buffersOf(memory(), vectors, count)) {
      if (length > 0) write(new Uint8Array(memory().slice(address, address + length)));
      total += length;
    }
    new DataView(memory()).setUint32(written, total, true);
    return 0;
  };
}

/** The VM's imports with ours in the place of its output, clock, dice and memory. */
export function withSurroundings(imports: WasmImports, surroundings: Surroundings, memory: Memory): WasmImports {
  const wasi = imports["wasi_snapshot_preview1"] ?? {};
  // The VM's glue passes plain functions on numbers.
  const otherWrite = wasi["fd_write"] as SystemCall;
  const resize = imports["env"]?.["emscripten_resize_heap"] as SystemCall;
  return {
    ...imports,
    wasi_snapshot_preview1: {
      ...wasi,
      fd_write: writeCall(memory, surroundings.write, otherWrite),
    },
    env: {
      ...imports["env"],
      mp_js_ticks_ms: surroundings.milliseconds,
      mp_js_time_ms: surroundings.milliseconds,
      mp_js_random_u32: surroundings.random32,
      emscripten_resize_heap: (bytes: number) => (surroundings.mayGrow() ? resize(bytes) : 0),
    },
  };
}
