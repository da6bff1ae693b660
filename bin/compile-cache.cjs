"use strict";
// Keeps the code that V8 has compiled between runs. Node 22 does that by itself when asked. For Node 20 this is the same in small:
// what is kept is taken when the process ends, so that it has every function that ran. (The package v8-compile-cache-lib keeps only
// what was compiled at once, and saves half as much.) The few big modules (TypeScript above all) have a file each, the many small
// ones share one.
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { homedir } = require("node:os");
const { basename, dirname, join } = require("node:path");
const { deserialize, serialize } = require("node:v8");
const vm = require("node:vm");

const smallest = 100_000;
const month = 30 * 24 * 3600 * 1000;

/** Installs the cache. `bundles` says which file stands for a module with all that it needs. `isWorthKeeping` is asked at the end: whether this run has used the modules in earnest. */
exports.install = function install(isWorthKeeping, bundles = {}) {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "tsnow");
  if (Module.enableCompileCache) {
    Module.enableCompileCache(folder);
    return;
  }
  const packFile = join(
    folder,
    `small-${createHash("sha1").update(`${process.version} ${process.arch} ${__dirname}`).digest("hex")}`,
  );
  const pack = readPack(packFile);
  const fresh = [];
  const small = new Map();
  const compilePlainly = Module.prototype._compile;
  Module.prototype._compile = function (text, name, ...rest) {
    const bundle = bundles[name] === undefined ? undefined : readIfThere(bundles[name]);
    const [content, filename] = bundle === undefined ? [text, name] : [bundle.toString("utf8"), bundles[name]];
    const isSmall = content.length < smallest;
    // A module that imports while it runs needs the loader that Node gives to what it compiles itself.
    if (isSmall && content.includes("import(")) return compilePlainly.call(this, content, filename, ...rest);
    const key = keyOf(filename);
    const file = join(folder, `${basename(filename)}-${key}`);
    const cachedData = isSmall ? pack.get(key) : readIfThere(file);
    const script = new vm.Script(Module.wrap(content), {
      filename,
      cachedData,
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (cachedData === undefined || script.cachedDataRejected) {
      if (isSmall) small.set(key, script);
      else fresh.push({ file, script });
    }
    const wrapped = script.runInThisContext();
    return wrapped.call(this.exports, this.exports, requireOf(this), this, filename, dirname(filename));
  };
  process.on("exit", () => {
    if (fresh.length + small.size === 0 || !isWorthKeeping()) return;
    keep(folder, [
      ...fresh.map(({ file, script }) => ({ file, data: () => script.createCachedData() })),
      ...(small.size === 0 ? [] : [{ file: packFile, data: () => packOf(pack, small) }]),
    ]);
  });
};

/** V8 only compares lengths, so the name has to tell one file from another: nobody can write a file and keep its time of change. */
function keyOf(filename) {
  const { size, ino, ctimeMs } = statSync(filename);
  return createHash("sha1").update([process.version, process.arch, filename, size, ino, ctimeMs].join()).digest("hex");
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The small modules by key; none where the file is not there, or not whole. */
function readPack(file) {
  try {
    const read = deserialize(readFileSync(file));
    return read instanceof Map ? read : new Map();
  } catch {
    return new Map();
  }
}

/** What was known and what is new. A module that was rebuilt has another key: the pack begins anew before it holds too many of the old. */
function packOf(pack, small) {
  const kept = pack.size + small.size > 2000 ? [] : [...pack];
  return serialize(new Map([...kept, ...[...small].map(([key, script]) => [key, script.createCachedData()])]));
}

/** A module's `require`. What few modules ask of it is made when they ask. */
function requireOf(module) {
  const require = (id) => module.require(id);
  const full = () => Module.createRequire(module.filename);
  return Object.defineProperties(require, {
    resolve: { get: () => full().resolve },
    cache: { value: Module._cache },
    extensions: { value: Module._extensions },
    main: { value: process.mainModule },
  });
}

/** A disk that is full or a folder that cannot be written costs speed, nothing else. */
function keep(folder, files) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { file, data } of files) {
      const temporary = `${file}.${process.pid}`;
      writeFileSync(temporary, data());
      renameSync(temporary, file);
    }
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      if (Date.now() - statSync(file).mtimeMs > month) rmSync(file, { recursive: true });
    }
  } catch {
    // Slower next time.
  }
}
