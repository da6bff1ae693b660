import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Target } from "../compiler/api.js";
import { type Board, entryBoard, namedBoards, selectBoards } from "./boards.js";
import { type ConfigFile, readConfigFile } from "./configuration/config-file.js";
import { packageFolder } from "../package.js";
import type { Settings } from "./configuration/settings.js";
import { failed, type Place } from "./findings.js";
import { displayed, isWithin } from "./paths.js";

/** What the user asked for: where to look, and what overrides the configuration. Paths are relative to the current folder. */
export interface ProjectRequest {
  /** A tsconfig.json or its folder. Without it, the one found from the first operand's folder (or the current one) upwards. */
  readonly project?: string;
  /** Names of boards, or entry files. None: all boards of the configuration. */
  readonly operands?: readonly string[];
  /** Settings that win over the file's. */
  readonly overrides?: Pick<Settings, "target" | "outDir" | "mpy">;
}

/** A project, ready to be read and compiled. All paths are absolute but those meant for display. */
export interface Project {
  /** The configuration file as diagnostics show it; absent for a bare entry file. */
  readonly configName: string | undefined;
  /** The folder of the configuration, or the current one. */
  readonly folder: string;
  readonly target: Target;
  readonly outDir: string;
  readonly mpy: boolean;
  /** The boards that were asked for. */
  readonly boards: readonly [Board, ...Board[]];
  /** Whether these are all the boards that the configuration has. */
  readonly complete: boolean;
  /** Declaration files that the configuration includes: they hold for every module without being imported. */
  readonly ambient: readonly string[];
  readonly rootDir: string | undefined;
}

/** Finds and reads a project's configuration and selects its boards. Throws a `Failure` with what is wrong, positioned. */
export function loadProject(request: ProjectRequest = {}): Project {
  const operands = request.operands ?? [];
  const configName = findConfig(request.project, operands);
  const config = configName === undefined ? undefined : readConfigFile(configName);
  const settings = { ...config?.settings, ...request.overrides };
  if (settings.mpy && settings.target === "pycom") throw failed("mpyForPycom", [], placeIn(config, "mpy"));
  const outDir = resolve(settings.outDir ?? join(config?.folder ?? ".", "build"));
  const known = boardsOf(config, outDir, operands);
  const boards =
    operands.length > 0 ? selectBoards(known, operands, { outDir, place: placeIn(config, "boards") }) : known;
  return {
    configName,
    folder: config?.folder ?? resolve("."),
    target: settings.target ?? "micropython",
    outDir,
    mpy: settings.mpy ?? false,
    boards: atLeastOne(boards, config),
    complete: operands.length === 0,
    ambient: (config?.included ?? []).filter((path) => path.endsWith(".d.ts") && !isOurOwn(path)),
    rootDir: config?.rootDir,
  };
}

/** The package's own declarations, which its configurations include for editors: the compiler has them already. */
function isOurOwn(path: string): boolean {
  return isWithin(join(packageFolder, "typings"), path) || /[\\/]node_modules[\\/]tsnow[\\/]/.test(path);
}

function boardsOf(config: ConfigFile | undefined, outDir: string, operands: readonly string[]): readonly Board[] {
  if (config === undefined) return [];
  const { boards, entry } = config.settings;
  if (boards !== undefined && entry !== undefined) throw failed("entryOrBoards", [], config.placeOf(["entry"]));
  if (boards !== undefined) return namedBoards(boards, config, outDir);
  if (entry !== undefined) return [entryBoard(entry, config.placeOf(["entry"]), outDir)];
  const only = operands.length === 0 ? soleEntry(config) : undefined;
  return only === undefined ? [] : [entryBoard(only, { file: only }, outDir)];
}

/** Without a word about entries: the only module there is, or the one called `main.ts`. */
function soleEntry({ included }: ConfigFile): string | undefined {
  const modules = included.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));
  return modules.length === 1 ? modules[0] : modules.find((path) => basename(path) === "main.ts");
}

function atLeastOne([first, ...rest]: readonly Board[], config: ConfigFile | undefined): readonly [Board, ...Board[]] {
  if (first === undefined) throw failed("nothingToBuild", [], placeIn(config));
  return [first, ...rest];
}

/** Where an option stands in the configuration; without one, where it would stand. */
function placeIn(config: ConfigFile | undefined, ...path: readonly string[]): Place {
  return config?.placeOf(path) ?? { file: "tsconfig.json", line: 1, column: 1 };
}

/** The configuration file to read: the one named, or the nearest above what is to be built. */
function findConfig(named: string | undefined, [first]: readonly string[]): string | undefined {
  if (named !== undefined) return isFile(named) || named.endsWith(".json") ? named : join(named, "tsconfig.json");
  const start = first !== undefined && existsSync(first) ? dirname(resolve(first)) : resolve(".");
  return nearestConfig(start);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function nearestConfig(folder: string): string | undefined {
  const candidate = join(folder, "tsconfig.json");
  if (existsSync(candidate)) return displayed(candidate);
  const parent = dirname(folder);
  return parent === folder ? undefined : nearestConfig(parent);
}
