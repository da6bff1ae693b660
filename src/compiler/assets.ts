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

type Folder = "lib" | "python" | "micropython" | "pycom";

const folders = new Map<Folder, ReadonlySet<string>>();

/** The declaration files of one folder of `typings/`, as paths below that folder. Throws when the package is incomplete. */
export function declarationPaths(folder: Folder): ReadonlySet<string> {
  let paths = folders.get(folder);
  if (paths === undefined) {
    paths = new Set(filesBelow(join(packageRoot, "typings", folder)).filter((path) => path.endsWith(".d.ts")));
    folders.set(folder, paths);
  }
  return paths;
}

/** The text of a declaration file, without prose. Throws when the package is incomplete. */
export function declarationText(folder: Folder, path: string): string {
  return withoutProse(readFileSync(join(packageRoot, "typings", folder, path), "utf8"));
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
