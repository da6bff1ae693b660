import { wasm, type WasmImports, type WasmModule } from "../wasm.js";
import { withSurroundings, type Surroundings } from "./system-calls.js";

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
  /** Starts the VM's own REPL: its banner and its prompt. */
  replInit(): void;
  /** Gives the VM's REPL a typed byte, which may run what was typed; not 0 when a reset was asked for. */
  replProcessChar(byte: number): number;
  /** Whether the VM's REPL runs something, rather than edits a line. */
  replRuns(): boolean;
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

const PACKAGE = "@micropython/micropython-webassembly-pyscript";

/** The heap's first piece; the VM adds more by itself, since it cannot collect garbage while Python runs. */
const HEAP_BYTES = 1 << 20;

interface RawVm extends Omit<Interpreter, "interrupt" | "replRuns"> {
  readonly _module: {
    _mp_sched_keyboard_interrupt(): void;
    /** The byte that interrupts; negative while none does. The VM's REPL sets it just for the time in which it runs something. */
    _mp_hal_get_interrupt_char(): number;
    readonly FS: Interpreter["FS"];
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
  const started: { memory?: { readonly buffer: ArrayBuffer } } = {};
  const memory = (): ArrayBuffer => {
    if (started.memory === undefined) throw new Error("the VM wrote before it started");
    return started.memory.buffer;
  };
  const meet = async (_binary: unknown, imports: WasmImports): Promise<object> => {
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
      memory,
      interrupt: () => vm._module._mp_sched_keyboard_interrupt(),
      replInit: () => vm.replInit(),
      replProcessChar: (byte) => vm.replProcessChar(byte),
      replRuns: () => vm._module._mp_hal_get_interrupt_char() >= 0,
    };
  } finally {
    Object.assign(wasm, { instantiate });
  }
}
