import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { VirtualFiles } from "../compiler/api.js";
import { ts } from "../compiler/ts.js";
import { readText } from "./files.js";
import { isWithin, slashed } from "./paths.js";

/** The sources of one board's program, as the compiler takes them. */
export interface Sources {
  /** The folder that the paths in `files` start from, absolute: where the board's modules have their root. */
  readonly root: string;
  /** The entry's path in `files`. */
  readonly entry: string;
  readonly files: VirtualFiles;
  /** Where each of `files` stands, absolute. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Texts by absolute path. A file that several boards import is read once. */
export type SourceCache = Map<string, string>;

/**
 * Reads an entry and everything that it imports by a relative path. An import that leads nowhere is left to the type checker,
 * which reports it at its place. Throws a `Failure` if a file is there but cannot be read.
 */
export function readSources(
  entry: string,
  settings: { readonly ambient: readonly string[]; readonly rootDir: string | undefined },
  cache: SourceCache = new Map(),
): Sources {
  const texts = new Map<string, string>();
  const waiting = [entry, ...settings.ambient];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (texts.has(path)) continue;
    const text = readCached(path, cache);
    texts.set(path, text);
    if (path.endsWith(".ts")) waiting.push(...importsOf(path, text));
  }
  const root = rootOf([...texts.keys()], entry, settings);
  const inRoot = (path: string): string => slashed(relative(root, path)).replace(/^(\.\.\/)+/, ".outside/");
  return {
    root,
    entry: inRoot(entry),
    files: Object.fromEntries([...texts].map(([path, text]) => [inRoot(path), text])),
    paths: new Map([...texts.keys()].map((path) => [inRoot(path), path])),
  };
}

/** The files that a module's relative imports and references lead to. */
function importsOf(path: string, text: string): readonly string[] {
  const { importedFiles, referencedFiles } = ts.preProcessFile(text, true, true);
  const modules = importedFiles.map(({ fileName }) => fileName).filter((name) => /^\.\.?(\/|$)/.test(name));
  const references = referencedFiles.map(({ fileName }) => resolve(dirname(path), fileName)).filter(isFile);
  return [...modules.flatMap((name) => resolveImport(resolve(dirname(path), name))), ...references];
}

/** What an import may mean, best first: a module, a folder's index, or a declaration with the Python driver beside it. */
function resolveImport(base: string): readonly string[] {
  const stem = base.replace(/\.(js|ts)$/, "");
  const found = [`${stem}.ts`, `${stem}.d.ts`, join(base, "index.ts"), join(base, "index.d.ts"), base].find(isFile);
  if (found === undefined) return [];
  const driver = found.replace(/\.d\.ts$/, ".py");
  return driver !== found && isFile(driver) ? [found, driver] : [found];
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function readCached(path: string, cache: SourceCache): string {
  const known = cache.get(path);
  if (known !== undefined) return known;
  const text = readText(path);
  cache.set(path, text);
  return text;
}

/** `rootDir` if all sources are in it, else the innermost folder that has them all: `src/link.ts` is `link.py` on a board. */
function rootOf(
  paths: readonly string[],
  entry: string,
  { rootDir, ambient }: { readonly rootDir: string | undefined; readonly ambient: readonly string[] },
): string {
  if (rootDir !== undefined && paths.every((path) => isWithin(rootDir, path))) return rootDir;
  const modules = paths.filter((path) => !ambient.includes(path));
  let root = dirname(entry);
  while (!modules.every((path) => isWithin(root, path))) root = dirname(root);
  return root;
}
