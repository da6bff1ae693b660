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

/** WASI's `fd_write` that keeps what goes to the standard output; the VM's own passes on byte by byte. */
function capturing(imports, memory, chunks) {
  const wasi = imports.wasi_snapshot_preview1;
  const write = (descriptor, vectors, count, written) => {
    if (descriptor > 2) return wasi.fd_write(descriptor, vectors, count, written);
    const { buffer } = memory();
    const view = new DataView(buffer);
    let total = 0;
    for (let index = 0; index < count; index++) {
      const [start, length] = [
        view.getUint32(vectors + 8 * index, true),
        view.getUint32(vectors + 8 * index + 4, true),
      ];
      if (descriptor === 1) chunks.push(Buffer.from(buffer.slice(start, start + length)));
      total += length;
    }
    view.setUint32(written, total, true);
    return 0;
  };
  return { ...imports, wasi_snapshot_preview1: { ...wasi, fd_write: write } };
}

/** The package compiles its binary at each start; it is compiled once here. */
async function startVm(chunks) {
  const instantiate = WebAssembly.instantiate;
  const module = await compiled;
  WebAssembly.instantiate = async (_binary, imports) => {
    let memory;
    const instance = await instantiate(
      module,
      capturing(imports, () => memory, chunks),
    );
    memory = instance.exports.memory;
    return { instance, module };
  };
  try {
    return await loadMicroPython({ pystack });
  } finally {
    WebAssembly.instantiate = instantiate;
  }
}

/** @param files Python text by path */
export async function runOnMicroPython(files, entry) {
  const chunks = [];
  const vm = await startVm(chunks);
  for (const [path, text] of Object.entries({ ...standInTexts, ...files })) {
    vm.FS.mkdirTree(posix.join("/", posix.dirname(path)));
    vm.FS.writeFile(posix.join("/", path), text);
  }
  vm.FS.chdir("/");
  const text = () => Buffer.concat(chunks).toString();
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
