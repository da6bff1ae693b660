import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "../../compiler/api.js";
import { notSimulated } from "./not-simulated.js";
import { wasm, type WasmModule } from "../wasm.js";

const FIRMWARE = join(__dirname, "..", "firmware");

let compiled: Promise<WasmModule> | undefined;

/** The MicroPython VM, compiled once per process and shared by every board's thread. */
export function compiledVm(): Promise<WasmModule> {
  compiled ??= wasm.compile(
    readFileSync(require.resolve("@micropython/micropython-webassembly-pyscript/micropython.wasm")),
  );
  return compiled;
}

function modulesBelow(folder: string, prefix: string): [path: string, text: string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return modulesBelow(path, `${prefix}${entry.name}/`);
    return entry.name.endsWith(".py") ? [[prefix + entry.name, readFileSync(path, "utf8")]] : [];
  });
}

const firmware = new Map<Target, Readonly<Record<string, string>>>();

/** The simulated firmware's Python modules for a target, by path. */
export function firmwareOf(target: Target): Readonly<Record<string, string>> {
  let modules = firmware.get(target);
  if (modules === undefined) {
    const folders = [join(FIRMWARE, "common"), join(FIRMWARE, target)];
    const own = Object.fromEntries(folders.flatMap((folder) => modulesBelow(folder, "")));
    modules = { ...notSimulated(target), ...own };
    firmware.set(target, modules);
  }
  return modules;
}
