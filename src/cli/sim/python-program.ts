import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { failure } from "../../failure.js";

const IMPORT = /^[ \t]*(?:import[ \t]+([\w., \t]+)|from[ \t]+(\.*[\w.]*)[ \t]+import\b)/gm;

/** The modules that a Python text imports, by their dotted names. */
function importsOf(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, list, from]) =>
    list === undefined ? [from ?? ""] : list.split(",").map((item) => item.trim().split(/\s+as\s+/)[0] ?? ""),
  );
}

/** The files that a dotted name may stand for, packages' `__init__.py` included. */
function candidates(module: string): readonly string[] {
  const parts = module.split(".").filter((part) => part !== "");
  return parts.flatMap((_, index) => {
    const path = parts.slice(0, index + 1).join("/");
    return [`${path}.py`, `${path}/__init__.py`];
  });
}

/**
 * A Python program as a board's files: the entry as `main.py`, and the modules beside it that it imports.
 * Throws a `Failure` if the entry cannot be read.
 */
export function readPythonProgram(path: string): Readonly<Record<string, string>> {
  const folder = dirname(path);
  const files: Record<string, string> = { "main.py": read(path) };
  const waiting = importsOf(files["main.py"] ?? "").flatMap(candidates);
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const file = join(folder, name);
    if (name in files || name === basename(path) || !existsSync(file)) continue;
    const text = read(file);
    files[name] = text;
    const home = dirname(name);
    const inside =
      home === "."
        ? []
        : importsOf(text)
            .flatMap(candidates)
            .map((each) => `${home}/${each}`);
    waiting.push(...importsOf(text).flatMap(candidates), ...inside);
  }
  return files;
}

function read(path: string): string {
  if (!existsSync(path)) throw failure("TSN6102", `There is no file \`${path}\`.`);
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(":")[0] : String(error);
    throw failure("TSN6101", `\`${path}\` cannot be read: ${reason ?? "unknown"}.`);
  }
}
