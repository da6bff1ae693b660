import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Target } from "../../src/compiler/api.js";

const root = join(__dirname, "..", "golden");

/**
 * A TypeScript program and the Python that it must give, beside it. A program of one file is `name.ts` with `name.py`; one
 * of several is a folder with a `main.ts`. Those below `pycom/` are for Pycom's firmware.
 */
export interface Golden {
  /** Its path below `test/golden`, without an ending. */
  readonly name: string;
  readonly target: Target;
  /** TypeScript by path; the entry is `main.ts`. */
  readonly files: Readonly<Record<string, string>>;
  /** The Python beside it, by path; the entry is `main.py`. */
  readonly expected: Readonly<Record<string, string>>;
}

/** All goldens, in the order of their names. */
export function findGoldens(): readonly Golden[] {
  return programs(root).map((path): Golden => {
    const name = relative(root, path).replaceAll("\\", "/");
    return { name, target: name.startsWith("pycom/") ? "pycom" : "micropython", ...textsOf(path) };
  });
}

/** Paths without an ending, of files and of folders with a `main.ts`. */
function programs(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return existsSync(join(path, "main.ts")) ? [path] : programs(path);
      return path.endsWith(".ts") ? [path.slice(0, -".ts".length)] : [];
    });
}

function textsOf(path: string): Pick<Golden, "files" | "expected"> {
  if (existsSync(`${path}.ts`)) {
    const python = existsSync(`${path}.py`) ? { "main.py": readFileSync(`${path}.py`, "utf8") } : {};
    return { files: { "main.ts": readFileSync(`${path}.ts`, "utf8") }, expected: python };
  }
  const all = filesBelow(path).map((file): [string, string] => [
    relative(path, file).replaceAll("\\", "/"),
    readFileSync(file, "utf8"),
  ]);
  const ending = (wanted: RegExp) => Object.fromEntries(all.filter(([file]) => wanted.test(file)));
  return { files: ending(/\.(ts|json)$/), expected: ending(/\.py$/) };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Writes what the compiler gives beside the golden's TypeScript. */
export function writeGolden(golden: Golden, python: Readonly<Record<string, string>>): void {
  const single = existsSync(join(root, `${golden.name}.ts`));
  for (const [path, text] of Object.entries(python)) {
    writeFileSync(single ? join(root, `${golden.name}.py`) : join(root, golden.name, path), text);
  }
}

/** Modules of the target's firmware that the program imports: it runs on no machine that has no board. */
export function deviceModulesOf(golden: Golden): readonly string[] {
  const imports = Object.values(golden.files).flatMap((text) => [
    ...text.matchAll(/^import\b[^"']*["']([^"']+)["']/gm),
  ]);
  const names = imports.map((match) => match[1] ?? "").filter((name) => !name.startsWith("."));
  return [...new Set(names)].filter((name) => !portable.has(name)).sort();
}

/** What the conformance harness has in Node too. */
const portable: ReadonlySet<string> = new Set(["time"]);
