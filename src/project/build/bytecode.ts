import type { EventEmitter } from "node:events";
import { compile, type CompileResult } from "@pybricks/mpy-cross-v6";
import type { OutputFile, Target } from "../../compiler/api.js";
import { failed } from "../findings.js";

/**
 * A module's bytecode in MicroPython's format 6, which firmware from 1.19 on loads. It holds no native code, so it suits every chip.
 * Tracebacks on the board show the module's own path. Throws a `Failure` if the target cannot take it.
 */
export async function bytecodeOf(file: OutputFile, target: Target): Promise<Uint8Array> {
  if (target === "pycom") throw failed("mpyForPycom", []);
  const { status, mpy, out, err } = await contained(() => compile("module.py", file.text, ["-s", file.path]));
  if (status === 0 && mpy !== undefined) return mpy;
  throw failed("bytecodeRefused", [[...out, ...err].join(" ").trim()], { file: file.path, line: 1, column: 1 });
}

/**
 * Starts the bytecode compiler without what Emscripten does to its host: it takes a Node with a global `fetch` for a browser
 * and then cannot read its own file, and it adds process-wide handlers that print stack traces.
 */
function contained(start: () => Promise<CompileResult>): Promise<CompileResult> {
  const { fetch } = globalThis;
  const host: EventEmitter = process;
  const before = new Map(hijacked.map((event) => [event, new Set(host.listeners(event))]));
  try {
    Reflect.deleteProperty(globalThis, "fetch");
    return start();
  } finally {
    globalThis.fetch = fetch;
    for (const [event, own] of before) {
      for (const listener of host.listeners(event)) if (!own.has(listener)) removeListener(host, event, listener);
    }
  }
}

function removeListener(host: EventEmitter, event: string, listener: unknown): void {
  // It came from the list of this event's listeners, whose type says only that they are functions.
  host.removeListener(event, listener as () => void);
}

const hijacked = ["uncaughtException", "unhandledRejection"];
