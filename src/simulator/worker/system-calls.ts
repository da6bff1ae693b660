import type { WasmImports } from "../wasm.js";

/** What the VM takes from its surroundings and we give it instead: its console, its clock and its dice. */
export interface Surroundings {
  /** Bytes for the console. */
  readonly write: (bytes: Uint8Array) => void;
  /** Waits for typed bytes and takes up to `limit` of them; none when Ctrl-C came first. */
  readonly read: (limit: number) => Uint8Array;
  /** Whether typed bytes wait to be read. If not, a little time passes. */
  readonly poll: () => boolean;
  readonly milliseconds: () => number;
  readonly random32: () => number;
}

type SystemCall = (...args: number[]) => number;
type Memory = () => ArrayBuffer;

/** Emscripten's number for "interrupted": the VM then looks for a pending exception and, without one, calls again. */
const INTERRUPTED = 27;
const POLL_IN = 1;
const POLL_OUT = 4;
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

/** WASI's `fd_read` for the console. */
function readCall(memory: Memory, read: Surroundings["read"], other: SystemCall): SystemCall {
  return (fd = 0, vectors = 0, count = 0, taken = 0) => {
    if (fd !== 0) return other(fd, vectors, count, taken);
    const buffer = buffersOf(memory(), vectors, count).find(({ length }) => length > 0);
    const bytes = buffer === undefined ? new Uint8Array(0) : read(buffer.length);
    if (buffer !== undefined && bytes.length === 0) return INTERRUPTED;
    new Uint8Array(memory()).set(bytes, buffer?.address ?? 0);
    new DataView(memory()).setUint32(taken, bytes.length, true);
    return 0;
  };
}

/** Emscripten's `poll`, which the VM calls for one descriptor at a time, without waiting. */
function pollCall(memory: Memory, poll: Surroundings["poll"], other: SystemCall): SystemCall {
  return (list = 0, count = 0, timeout = 0) => {
    const view = new DataView(memory());
    const fd = view.getInt32(list, true);
    if (count !== 1 || (fd !== 0 && !isOutput(fd))) return other(list, count, timeout);
    const wanted = view.getInt16(list + 4, true);
    const ready = isOutput(fd) ? POLL_OUT : (wanted & POLL_IN) !== 0 && poll() ? POLL_IN : 0;
    new DataView(memory()).setInt16(list + 6, wanted & ready, true);
    return (wanted & ready) === 0 ? 0 : 1;
  };
}

/** The VM's imports with ours in the place of its console, clock and dice. */
export function withSurroundings(imports: WasmImports, surroundings: Surroundings, memory: Memory): WasmImports {
  const wasi = imports["wasi_snapshot_preview1"] ?? {};
  const env = imports["env"] ?? {};
  // The VM's glue passes plain functions on numbers.
  const original = (group: Readonly<Record<string, unknown>>, name: string): SystemCall => group[name] as SystemCall;
  return {
    ...imports,
    wasi_snapshot_preview1: {
      ...wasi,
      fd_write: writeCall(memory, surroundings.write, original(wasi, "fd_write")),
      fd_read: readCall(memory, surroundings.read, original(wasi, "fd_read")),
    },
    env: {
      ...env,
      __syscall_poll: pollCall(memory, surroundings.poll, original(env, "__syscall_poll")),
      mp_js_ticks_ms: surroundings.milliseconds,
      mp_js_time_ms: surroundings.milliseconds,
      mp_js_random_u32: surroundings.random32,
    },
  };
}
