/** Runs Python modules on a MicroPython VM that is started for them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const packageFolder = dirname(
  createRequire(import.meta.url).resolve("@micropython/micropython-webassembly-pyscript/micropython.mjs"),
);
const compiled = WebAssembly.compile(readFileSync(join(packageFolder, "micropython.wasm")));
const { loadMicroPython } = await import(pathToFileURL(join(packageFolder, "micropython.mjs")).href);

/** The VM drives asyncio through JavaScript and sleeps in real time; a board does neither. */
const standIns = { "asyncio.py": "asyncio.py", "time.py": "time.py" };
const standInTexts = Object.fromEntries(
  Object.entries(standIns).map(([path, file]) => [path, readFileSync(join(folder, "micropython", file), "utf8")]),
);

/** Python frames: enough for a recursion some hundred calls deep. */
const pystack = 64 * 1024;

/** The package compiles its binary at each start; it is compiled once here. */
async function startVm(write) {
  const instantiate = WebAssembly.instantiate;
  const module = await compiled;
  WebAssembly.instantiate = async (_binary, imports) => ({ instance: await instantiate(module, imports), module });
  try {
    return await loadMicroPython({ pystack, stdout: write, stderr: () => {}, linebuffer: false });
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}

/** @param files Python text by path */
export async function runOnMicroPython(files, entry) {
  const chunks = [];
  const vm = await startVm((bytes) => void chunks.push(...bytes));
  for (const [path, text] of Object.entries({ ...standInTexts, ...files })) {
    vm.FS.mkdirTree(posix.join("/", posix.dirname(path)));
    vm.FS.writeFile(posix.join("/", path), text);
  }
  vm.FS.chdir("/");
  const text = () => new TextDecoder().decode(Uint8Array.from(chunks));
  try {
    // What a board does with main.py: run it as the module __main__.
    vm.globals.set("_program", files[entry]);
    vm.globals.set("_name", entry);
    vm.runPython('_program = compile(_program, _name, "exec")\ndel _name');
    vm.runPython("exec(_program)");
    return { output: text() };
  } catch (error) {
    if (error?.name !== "PythonError") throw error;
    return { output: text(), error: describe(error) };
  }
}

/** The last line of a traceback names the exception; a message may have several lines. */
function describe(error) {
  const last = error.message.split(/^ {2}File .*\n/m).at(-1) ?? "";
  const [, message = ""] = /^[\w.]+(?:: )?([\s\S]*)$/.exec(last.trimEnd()) ?? [];
  return { kind: error.type, message, detail: error.message };
}
