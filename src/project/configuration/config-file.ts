import { createRequire } from "node:module";
import { dirname, isAbsolute, resolve } from "node:path";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import { ts } from "../../compiler/ts.js";
import { Failure } from "../../failure.js";
import { failed, type Place } from "../findings.js";
import { placeOfSpan, placeOfValue } from "./json-file.js";
import { boardOptions, type OptionRow, options } from "./options.js";
import { configurationHost, packageFile } from "./package-files.js";
import type { BoardSettings, Settings } from "./settings.js";
import { validateSettings } from "./validate.js";

/** A tsconfig.json that was read, with everything that it extends. */
export interface ConfigFile {
  /** As the user named it, or as it was found: what diagnostics show. */
  readonly name: string;
  /** The folder it stands in, absolute. */
  readonly folder: string;
  /** Paths in it are absolute. */
  readonly settings: Settings;
  /** The files that `include` and `files` give, absolute. */
  readonly included: readonly string[];
  readonly rootDir: string | undefined;
  /** Where a value of the settings was given. */
  placeOf(path: readonly string[]): Place;
}

/** One file of the `extends` chain. */
interface Layer {
  readonly name: string;
  readonly file: ts.TsConfigSourceFile;
  readonly settings: Settings;
}

/**
 * Reads a tsconfig.json and the `"tsnow"` settings in it and in what it extends; the nearer file wins, key by key.
 * Throws a `Failure` with everything that is wrong, positioned in the file concerned.
 */
export function readConfigFile(name: string): ConfigFile {
  const path = resolve(name);
  const folder = dirname(path);
  const layers = readLayers(name);
  const [own] = layers;
  const parsed = ts.parseJsonSourceFileConfigFileContent(own.file, configurationHost, folder, undefined, path);
  const problems = parsed.errors.filter(({ code }) => !noInputs.has(code)).map((problem) => fromConfig(problem, name));
  if (problems.length > 0) throw new Failure(problems);
  return {
    name,
    folder,
    settings: layers.reduceRight<Settings>((merged, layer) => ({ ...merged, ...layer.settings }), {}),
    included: parsed.fileNames,
    rootDir: parsed.options.rootDir,
    placeOf: ([option = "", ...rest]) => {
      const layer = layers.find(({ settings }) => Object.hasOwn(settings, option)) ?? own;
      return placeOfValue(layer.file, layer.name, ["tsnow", option, ...rest]);
    },
  };
}

/** "No inputs were found" and "'files' is empty": a board's entry is input enough, and its absence has a message of ours. */
const noInputs: ReadonlySet<number> = new Set([18002, 18003]);

/** The file and what it extends, nearest first. */
function readLayers(name: string, seen: readonly string[] = []): readonly [Layer, ...Layer[]] {
  const text = ts.sys.readFile(name);
  if (text === undefined) throw failed("noConfiguration", [name], { file: name, line: 1, column: 1 });
  const file = ts.readJsonConfigFile(name, () => text);
  // Syntax errors are kept on the file, but not in its public type.
  const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  const value: unknown = ts.convertToObject(file, []);
  const syntax = parseDiagnostics.slice(0, 1).map((problem) => fromConfig(problem, name));
  if (syntax.length > 0) throw new Failure(syntax);
  const own: Layer = { name, file, settings: settingsOf(value, file, name) };
  const bases = extended(value)
    .map((base) => resolveBase(base, name))
    .filter((base): base is string => base !== undefined && !seen.includes(base));
  return [own, ...bases.reverse().flatMap((base) => readLayers(base, [...seen, base]))];
}

function settingsOf(value: unknown, file: ts.TsConfigSourceFile, name: string): Settings {
  if (!isObject(value) || value["tsnow"] === undefined) return {};
  const problems = validateSettings(value["tsnow"], file, name);
  if (problems.length > 0) throw new Failure(problems);
  // The validator has just made sure of the form: schema and type come from the same table.
  return withAbsolutePaths(value["tsnow"] as Settings, dirname(resolve(name)));
}

function withAbsolutePaths(settings: Settings, folder: string): Settings {
  const resolved = resolvePaths(settings, options, folder);
  if (resolved.boards === undefined) return resolved;
  const boards = Object.entries(resolved.boards).map(([name, board]): [string, BoardSettings] => [
    name,
    resolvePaths(board, boardOptions, folder),
  ]);
  return { ...resolved, boards: Object.fromEntries(boards) };
}

/** The same object with the values of the table's path options made absolute. */
function resolvePaths<Values extends object>(
  values: Values,
  rows: Readonly<Record<string, OptionRow>>,
  folder: string,
): Values {
  const entries = Object.entries(values).map(([name, value]: [string, unknown]) => [
    name,
    rows[name]?.isPath && typeof value === "string" ? resolve(folder, value) : value,
  ]);
  // Only strings were replaced, by strings.
  return Object.fromEntries(entries) as Values;
}

function extended(value: unknown): readonly string[] {
  if (!isObject(value)) return [];
  const bases: unknown = value["extends"];
  return [bases].flat().filter((base) => typeof base === "string");
}

/** The file that an `extends` names; nothing if it is not there, which TypeScript's own reading reports with a place. */
function resolveBase(base: string, from: string): string | undefined {
  if (base.startsWith(".") || isAbsolute(base)) {
    const path = resolve(dirname(from), base);
    return [path, `${path}.json`].find((candidate) => ts.sys.fileExists(candidate));
  }
  try {
    return createRequire(resolve(from)).resolve(base);
  } catch {
    return packageFile(base);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** TypeScript's finding about a configuration file; one without a place is about the whole file. */
function fromConfig(problem: ts.Diagnostic, name: string): Diagnostic {
  const { file, start, length = 0 } = problem;
  const where: Place =
    file === undefined || start === undefined
      ? { file: name, line: 1, column: 1 }
      : placeOfSpan(file, file.fileName === resolve(name) ? name : file.fileName, start, start + length);
  const message = ts.flattenDiagnosticMessageText(problem.messageText, "\n");
  return { code: `TS${String(problem.code)}`, category: "error", message, ...where };
}
