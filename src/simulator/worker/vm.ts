import { wasm, type WasmImports, type WasmModule } from "../wasm.js";

/** The MicroPython interpreter in this thread. */
export interface Interpreter {
  /** Runs source text at module level in `__main__`. Throws a `PythonError`. */
  runPython(source: string): unknown;
  registerJsModule(name: string, module: object): void;
  /** Imports a Python module and gives a proxy of it. */
  pyimport(name: string): unknown;
  readonly globals: { get(name: string): unknown; set(name: string, value: unknown): void };
  /** The VM's own in-memory file system (Emscripten's). */
  readonly FS: {
    mkdirTree(path: string): void;
    writeFile(path: string, content: string | Uint8Array): void;
  };
  /** All of the VM's memory; it moves when it grows, so ask each time. */
  memory(): ArrayBuffer;
  /** Makes Python raise KeyboardInterrupt as soon as it runs again. */
  interrupt(): void;
}

/** A Python exception that nobody caught. */
export interface PythonError extends Error {
  readonly name: "PythonError";
  /** The exception's class, such as `ValueError`. */
  readonly type: string;
  /** The traceback, as MicroPython prints it. */
  readonly message: string;
}

export function isPythonError(error: unknown): error is PythonError {
  return error instanceof Error && error.name === "PythonError";
}

/** What the VM takes from its surroundings and we give it instead: its output, its clock and its dice. */
export interface Surroundings {
  /** Bytes for the console. */
  readonly write: (bytes: Uint8Array) => void;
  readonly milliseconds: () => number;
  readonly random32: () => number;
}

const PACKAGE = "@micropython/micropython-webassembly-pyscript";

/** The heap's first piece; the VM adds more by itself, since it cannot collect garbage while Python runs. */
const HEAP_BYTES = 1 << 20;

interface RawVm extends Omit<Interpreter, "interrupt"> {
  readonly _module: { _mp_sched_keyboard_interrupt(): void; readonly FS: Interpreter["FS"] };
}

type NumberFunction = (...args: number[]) => number;

/** WASI's `fd_write` for the console; everything else goes to the VM's own file system. */
function consoleWriter(
  memory: () => ArrayBuffer,
  write: Surroundings["write"],
  other: NumberFunction,
): (fd: number, vectors: number, count: number, written: number) => number {
  return (fd, vectors, count, written) => {
    if (fd !== 1 && fd !== 2) return other(fd, vectors, count, written);
    const buffer = memory();
    const view = new DataView(buffer);
    let total = 0;
    for (let i = 0; i < count; i++) {
      const start = view.getUint32(vectors + 8 * i, true);
      const length = view.getUint32(vectors + 8 * i + 4, true);
      if (length > 0) write(new Uint8Array(buffer.slice(start, start + length)));
      total += length;
    }
    view.setUint32(written, total, true);
    return 0;
  };
}

/** The VM's imports with ours in the place of its output, clock and dice. */
function withSurroundings(imports: WasmImports, surroundings: Surroundings, memory: () => ArrayBuffer): WasmImports {
  const wasi = imports["wasi_snapshot_preview1"] ?? {};
  // The VM's glue passes plain functions on numbers.
  const otherWrite = wasi["fd_write"] as NumberFunction;
  return {
    ...imports,
    wasi_snapshot_preview1: { ...wasi, fd_write: consoleWriter(memory, surroundings.write, otherWrite) },
    env: {
      ...imports["env"],
      mp_js_ticks_ms: surroundings.milliseconds,
      mp_js_time_ms: surroundings.milliseconds,
      mp_js_random_u32: surroundings.random32,
    },
  };
}

/**
 * Starts an interpreter on a compiled VM. The package offers no way to hand it imports, so its call of
 * `WebAssembly.instantiate` is met on its way; this thread runs nothing else meanwhile.
 * @param pystack bytes for Python's frames, which bounds recursion
 */
export async function startInterpreter(
  compiled: WasmModule,
  surroundings: Surroundings,
  pystack: number,
): Promise<Interpreter> {
  const instantiate = wasm.instantiate.bind(wasm);
  const meet = async (_binary: unknown, imports: WasmImports): Promise<object> => {
    const started: { memory?: { readonly buffer: ArrayBuffer } } = {};
    const memory = (): ArrayBuffer => {
      if (started.memory === undefined) throw new Error("the VM wrote before it started");
      return started.memory.buffer;
    };
    const instance = await instantiate(compiled, withSurroundings(imports, surroundings, memory));
    // What this VM exports under that name.
    started.memory = instance.exports["memory"] as { readonly buffer: ArrayBuffer };
    return { instance, module: compiled };
  };
  Object.assign(wasm, { instantiate: meet });
  try {
    // The package ships no types; this is the part of its interface that we use.
    const loader = (await import(PACKAGE)) as { loadMicroPython(options: object): Promise<RawVm> };
    const vm = await loader.loadMicroPython({ pystack, heapsize: HEAP_BYTES });
    return {
      runPython: (source) => vm.runPython(source),
      registerJsModule: (name, module) => vm.registerJsModule(name, module),
      pyimport: (name) => vm.pyimport(name),
      globals: vm.globals,
      FS: vm._module.FS,
      interrupt: () => vm._module._mp_sched_keyboard_interrupt(),
    };
  } finally {
    Object.assign(wasm, { instantiate });
  }
}
