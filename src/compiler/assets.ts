/**
 * The compiler's one door to a file system: its own declarations (`typings/`) and Python helpers (`runtime/*.py`), which ship
 * in the package. Read once per process.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";

const packageRoot = join(__dirname, "..", "..");

function filesBelow(folder: string, prefix = ""): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(prefix, entry.name);
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

const folders = new Map<string, ReadonlyMap<string, string>>();

/** The declaration files of one folder of `typings/`, by path below that folder. Throws when the package is incomplete. */
export function declarationFiles(folder: "lib" | "python" | "micropython" | "pycom"): ReadonlyMap<string, string> {
  let files = folders.get(folder);
  if (files === undefined) {
    const root = join(packageRoot, "typings", folder);
    const paths = filesBelow(root).filter((path) => path.endsWith(".d.ts"));
    files = new Map(paths.map((path) => [path, withoutProse(readFileSync(join(root, path), "utf8"))]));
    folders.set(folder, files);
  }
  return files;
}

/**
 * A declaration file without the doc comments that are for people: parsing them takes a quarter of the time, and the compiler
 * reads only `@python` in them.
 */
function withoutProse(text: string): string {
  return text.replace(/\/\*\*(?:[^*]|\*(?!\/))*\*\//g, (comment) => (comment.includes("@python") ? comment : ""));
}

const helpers = new Map<string, string>();

/** The text of one file of `runtime/`. Throws when the package is incomplete. */
export function runtimeFile(name: string): string {
  let text = helpers.get(name);
  if (text === undefined) {
    text = readFileSync(join(__dirname, "runtime", name), "utf8");
    helpers.set(name, text);
  }
  return text;
}
