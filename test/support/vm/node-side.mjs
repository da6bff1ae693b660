/** Runs JavaScript modules in a context of their own, with virtual time and what the typings declare as ambient. */
import { formatWithOptions } from "node:util";
import vm from "node:vm";
import { Clock } from "./clock.mjs";
import { ambient } from "./node-shims.mjs";

const textOf = (values) => formatWithOptions({ colors: false }, ...values) + "\n";

/** Node 20 gives these symbols to its own realm only. */
const disposal = `for (const name of ["dispose", "asyncDispose"])
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol(name) })`;

/** The exception as the harness compares it: its class and its message. */
function describe(error) {
  if (error === null || typeof error !== "object") return { kind: typeof error, message: String(error) };
  return { kind: error.constructor?.name ?? error.name, message: String(error.message), detail: String(error.stack) };
}

let onRejection = () => {};
process.on("unhandledRejection", (reason) => onRejection(reason));

/** Until nothing is left to do: all that promises ask for, then the next timer. */
async function drain(clock, hasEnded) {
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    if (hasEnded() || !clock.fireNext()) return;
  }
}

/** @param files JavaScript text by path; imports name paths without the leading `./` resolved, or shimmed modules */
export async function runInNode(files, entry) {
  const output = [];
  const clock = new Clock();
  const print = (text) => void output.push(text);
  const { globals, modules } = ambient(clock, print);
  const log = (...values) => print(textOf(values));
  const silent = () => {};
  const console = { log, info: log, debug: log, warn: silent, error: silent };
  const context = vm.createContext({ console, ...clock.globals(), ...globals });
  vm.runInContext(disposal, context);
  const linker = linkerFor(files, modules, context);
  let error;
  let hasEnded = false;
  const fail = (reason) => {
    if (hasEnded) return;
    error = describe(reason);
    hasEnded = true;
  };
  onRejection = fail;
  let isSettled = false;
  const settled = () => (isSettled = true);
  try {
    const main = linker.load(entry);
    await main.link((specifier, from) => linker.resolve(specifier, from.identifier));
    main.evaluate().then(settled, (reason) => (settled(), fail(reason)));
  } catch (reason) {
    settled();
    fail(reason);
  }
  try {
    await drain(clock, () => hasEnded);
  } catch (reason) {
    fail(reason);
  }
  if (!isSettled && !hasEnded) error = { kind: "UnsettledAwait", message: "a top-level await never ends" };
  onRejection = () => {};
  return { output: output.join(""), ...(error && { error }) };
}

function linkerFor(files, shims, context) {
  const loaded = new Map();
  const load = (path) => {
    const known = loaded.get(path);
    if (known) return known;
    if (files[path] === undefined) throw new Error(`no file ${path}`);
    const module = new vm.SourceTextModule(files[path], { identifier: path, context });
    loaded.set(path, module);
    return module;
  };
  const shim = (name) => {
    const known = loaded.get(name);
    if (known) return known;
    const members = shims[name];
    if (!members) throw new Error(`the conformance harness has no stand-in in Node for the module "${name}"`);
    const module = new vm.SyntheticModule(
      Object.keys(members),
      function () {
        for (const [key, value] of Object.entries(members)) this.setExport(key, value);
      },
      { context, identifier: name },
    );
    loaded.set(name, module);
    return module;
  };
  const resolve = (specifier, from) => {
    if (!specifier.startsWith(".")) return shim(specifier);
    const path = new URL(specifier, `file:///${from}`).pathname.slice(1).replace(/\.(js|ts)$/, "");
    const found = [`${path}.js`, `${path}/index.js`, path].find((each) => files[each] !== undefined);
    return load(found ?? `${path}.js`);
  };
  return { load, resolve };
}
