"use strict";
// Keeps the code that V8 has compiled between runs. Node 22 does that by itself when asked. For Node 20 this is the same in small,
// for the few big modules (TypeScript above all): what is kept is taken when the process ends, so that it has every function that
// ran. (The package v8-compile-cache-lib keeps only what was compiled at once, and saves half as much.)
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { homedir } = require("node:os");
const { basename, dirname, join } = require("node:path");
const vm = require("node:vm");

const smallest = 100_000;
const month = 30 * 24 * 3600 * 1000;

/** Installs the cache. `isWorthKeeping` is asked at the end: whether this run has used the modules in earnest. */
exports.install = function install(isWorthKeeping) {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "tsnow");
  if (Module.enableCompileCache) {
    Module.enableCompileCache(folder);
    return;
  }
  const fresh = [];
  const compilePlainly = Module.prototype._compile;
  Module.prototype._compile = function (content, filename, ...rest) {
    if (content.length < smallest) return compilePlainly.call(this, content, filename, ...rest);
    const file = join(folder, `${basename(filename)}-${keyOf(filename)}`);
    const cachedData = readIfThere(file);
    const script = new vm.Script(Module.wrap(content), {
      filename,
      cachedData,
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (cachedData === undefined || script.cachedDataRejected) fresh.push({ file, script });
    const wrapped = script.runInThisContext();
    return wrapped.call(this.exports, this.exports, requireOf(this), this, filename, dirname(filename));
  };
  process.on("exit", () => {
    if (fresh.length > 0 && isWorthKeeping()) keep(folder, fresh);
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

function requireOf(module) {
  const require = (id) => module.require(id);
  return Object.assign(require, Module.createRequire(module.filename), { main: process.mainModule });
}

/** A disk that is full or a folder that cannot be written costs speed, nothing else. */
function keep(folder, fresh) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { file, script } of fresh) {
      const temporary = `${file}.${process.pid}`;
      writeFileSync(temporary, script.createCachedData());
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
