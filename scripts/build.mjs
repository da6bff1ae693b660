// Compiles src/ to dist/, copies what TypeScript leaves behind (the Python files that the compiler and the simulator read), and
// generates the validator of configurations from its schema.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const { default: Ajv } = require("ajv");
const { default: standaloneCode } = require("ajv/dist/standalone");
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every file below a folder, as paths relative to the root. */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** A module that was renamed or removed must not live on in dist/. */
function removeOrphans() {
  if (!existsSync(join(root, "dist"))) return;
  for (const path of filesBelow("dist")) {
    const source = join(root, "src", relative("dist", path));
    const compiled = /\.(d\.ts|js|js\.map)$/.exec(path);
    const stem = compiled ? source.slice(0, -compiled[0].length) : undefined;
    const origins = stem === undefined ? [source] : [`${stem}.ts`, `${stem}.d.ts`];
    if (path.endsWith(".tsbuildinfo") || origins.some(existsSync)) continue;
    rmSync(join(root, path));
  }
}

/** The validator of configurations as code, so that no command has to load ajv and compile the schema at its start. */
function writeValidator() {
  const { settingsSchema } = require("../dist/project/configuration/schema.js");
  const ajv = new Ajv({ allErrors: true, code: { source: true } });
  const code = standaloneCode(ajv, ajv.compile(settingsSchema));
  writeFileSync(join(root, "dist", "project", "configuration", "validator.generated.js"), code);
}

removeOrphans();
try {
  execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", join(root, "tsconfig.json")], {
    stdio: "inherit",
  });
} catch {
  process.exit(1);
}
for (const path of filesBelow("src")) {
  if (path.endsWith(".ts")) continue;
  const target = join(root, "dist", relative("src", path));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(root, path), target);
}
writeValidator();

/** Lazy imports of our own modules as CommonJS has them: starting Node's loader of ES modules costs a short command a tenth of its time. */
for (const path of filesBelow("dist")) {
  if (!path.endsWith(".js")) continue;
  const text = readFileSync(join(root, path), "utf8");
  const lazy = text.replace(/\bimport\(("\.[^"]+")\)/g, "Promise.resolve().then(() => require($1))");
  if (lazy !== text) writeFileSync(join(root, path), lazy);
}

/**
 * The compiler as one file, for the command line (bin/compile-cache.cjs): some three hundred small files cost a cold start more than their
 * content does. The modules stand in it as tsc wrote them, each in a function of its own.
 */
function bundle(entry) {
  const folder = join(root, "dist", dirname(entry));
  const modules = new Map();
  const add = (path) => {
    if (modules.has(path)) return;
    const text = readFileSync(join(folder, path), "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "");
    modules.set(path, text);
    for (const [, name] of text.matchAll(/require\("(\.[^"]+)"\)/g)) add(posix.join(posix.dirname(path), name));
  };
  add(posix.basename(entry));
  const table = [...modules].map(
    ([path, text]) => `${JSON.stringify(path)}(exports, require, module, __dirname) {\n${text}\n},`,
  );
  return `"use strict";
const { dirname, join, posix } = require("node:path");
const table = {
${table.join("\n")}
};
const loaded = new Map();
function load(path) {
  const known = loaded.get(path);
  if (known !== undefined) return known.exports;
  const module_ = { exports: {} };
  loaded.set(path, module_);
  const requireFrom = (name) => (name.startsWith(".") ? load(posix.join(posix.dirname(path), name)) : require(name));
  table[path](module_.exports, requireFrom, module_, dirname(join(__dirname, path)));
  return module_.exports;
}
module.exports = load(${JSON.stringify(posix.basename(entry))});
`;
}
writeFileSync(join(root, "dist", "compiler", "bundle.js"), bundle("compiler/index.js"));
