import type { OutputFile } from "../api.js";
import type { ProgramFacts } from "../lower/context.js";
import type { LoweredModule } from "../lower/module.js";
import * as build from "../python/builders.js";
import { namesIn } from "../python/facts.js";
import type * as py from "../python/nodes.js";
import { printModule } from "../python/print/module.js";
import type { HelperName } from "../runtime/manifest.js";
import { withNeeded } from "../runtime/manifest.js";
import { exportAliases } from "./export-aliases.js";
import { linkHelpers } from "./link-helpers.js";
import { sourceMap } from "./source-map.js";

/** The module that holds the helpers of a program of several modules. */
const helperModule = "tsnow_helpers";

/** The Python files of a program: one per module. A single module carries its helpers itself; several share a module of them. */
export function emitProgram(modules: readonly LoweredModule[], facts: ProgramFacts): OutputFile[] {
  const all = new Set(modules.flatMap((module) => [...module.helpers]));
  const runsJobs =
    facts.asyncMode === "promises" && withNeeded(all).some((name) => name === "_jobs" || name === "_timers");
  if (runsJobs) all.add("_run_jobs");
  const isShared = modules.length > 1 && all.size > 0;
  const files = modules.map((plain) => {
    const lowered = { ...plain, body: [...plain.body, ...exportAliases(plain, facts)] };
    const module = runsJobs && facts.modules.isStart(lowered.file) ? withJobs(lowered) : lowered;
    const body = isShared ? withSharedHelpers(module) : withOwnHelpers(module);
    return outputFile(facts.modules.pathOf(module.file), body, module.file.text);
  });
  const { importedEntry } = facts.modules;
  if (importedEntry !== undefined)
    files.push(outputFile("main.py", [build.importFrom(facts.modules.nameOf(importedEntry), [])]));
  return isShared ? [...files, outputFile(`${helperModule}.py`, helperModuleBody(all))] : files;
}

/** A board's first module ends by running the jobs and timers that the program left. */
function withJobs(module: LoweredModule): LoweredModule {
  const run = build.expressionStatement(build.call("_run_jobs"));
  return { ...module, body: [...module.body, run], helpers: new Set([...module.helpers, "_run_jobs"]) };
}

/** A module's Python, with its map when it comes from a TypeScript source. */
function outputFile(path: string, body: py.Block, source?: string): OutputFile {
  const printed = printModule(build.moduleOf(body));
  return { path, text: printed.text, map: source === undefined ? "" : sourceMap({ path, ...printed }, () => source) };
}

function importsOf(module: LoweredModule): py.Statement[] {
  return [...module.imports].map(([name, local]) =>
    name === local ? build.importModule(name) : build.importModule(name, local),
  );
}

function withSharedHelpers(module: LoweredModule): py.Block {
  const names = [...module.helpers].sort();
  const shared = names.length === 0 ? [] : [build.importFrom(helperModule, names)];
  return [...importsOf(module), ...shared, ...module.body];
}

function withOwnHelpers(module: LoweredModule): py.Block {
  const aliases = aliasesFor(module);
  const linked = linkHelpers(module.helpers, aliases);
  const imports = linked.imports.filter(
    (name) => !module.imports.has(name) && (aliases.has(name) || !importsModule(module.body, name)),
  );
  const start = endOfImports(module.body);
  return [
    ...importsOf(module),
    ...imports.map((name) => build.importModule(name, aliases.get(name))),
    ...module.body.slice(0, start),
    ...linked.definitions,
    ...module.body.slice(start),
  ];
}

/** Python modules that helpers must know by another name, since the program means something else by theirs. */
function aliasesFor(module: LoweredModule): Map<string, string> {
  const used = namesIn(build.moduleOf(module.body));
  const wanted = linkHelpers(module.helpers).imports;
  return new Map(
    wanted.flatMap((name): (readonly [string, string])[] => {
      const local = module.imports.get(name);
      if (local !== undefined) return local === name ? [] : [[name, local]];
      return used.has(name) && !importsModule(module.body, name) ? [[name, `_${name}`]] : [];
    }),
  );
}

function importsModule(body: py.Block, name: string): boolean {
  return body.some(
    (statement) => statement.kind === "Import" && statement.module === name && statement.alias === undefined,
  );
}

/** Where the imports at the head of a module end, comments between them included. */
function endOfImports(body: py.Block): number {
  let end = 0;
  for (const [index, statement] of body.entries()) {
    if (statement.kind === "Import" || statement.kind === "ImportFrom") end = index + 1;
    else if (statement.kind !== "Comment") break;
  }
  return end;
}

function helperModuleBody(names: ReadonlySet<HelperName>): py.Block {
  const linked = linkHelpers(names);
  return [...linked.imports.map((name) => build.importModule(name)), ...linked.definitions];
}
