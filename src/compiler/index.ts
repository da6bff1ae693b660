import { analyzeNumbers } from "./analysis/numbers/index.js";
import { describeCalls } from "./analysis/calls.js";
import { describeModules } from "./analysis/modules.js";
import { nameBindings, type Names } from "./analysis/names.js";
import { analyzeObjects } from "./analysis/objects/index.js";
import { findConversions } from "./analysis/objects/conversions.js";
import { analyzeScopes, type ModuleScopes } from "./analysis/scopes.js";
import type { OutputFile, TranspileOptions, TranspileResult, VirtualFiles } from "./api.js";
import { diagnosticAt, fromTypeScript } from "./diagnostics/report.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import { emitProgram } from "./emit/program.js";
import { withTypedProgram, type TypedProgram } from "./frontend/typed-program.js";
import { describeValues } from "./frontend/values.js";
import { asyncModeOf } from "./lower/async/mode.js";
import type { ProgramFacts } from "./lower/context.js";
import { lowerModule } from "./lower/module.js";
import { helpers } from "./runtime/manifest.js";
import type { ts } from "./ts.js";

export type { OutputFile, Target, TranspileOptions, TranspileResult, VirtualFiles } from "./api.js";
export type { Diagnostic } from "./diagnostics/diagnostic.js";

/**
 * Compiles a program of one file. In memory only, synchronous, deterministic. Findings come in the result, nothing is thrown.
 * The output is `main.py`.
 */
export function transpileString(text: string, options: TranspileOptions = {}): TranspileResult {
  const file = options.entry ?? "main.ts";
  return transpileVirtualProject({ [file]: text }, { ...options, entry: file });
}

/** Compiles a program of several files, given by path. In memory only, synchronous, deterministic. */
export function transpileVirtualProject(files: VirtualFiles, options: TranspileOptions = {}): TranspileResult {
  return withTypedProgram(files, options.target ?? "micropython", (program) => {
    try {
      return transpile(program, files, options);
    } catch (error) {
      // Lowering reports its own failures where they happen; what is left is a failure of the analyses.
      const [file] = program.sourceFiles;
      if (file === undefined) throw error;
      const message = error instanceof Error ? error.message : String(error);
      return { files: [], diagnostics: [diagnosticAt(file, "internal", [message])] };
    }
  });
}

function transpile(program: TypedProgram, files: VirtualFiles, options: TranspileOptions): TranspileResult {
  const found = typeErrors(program);
  if (found.some((diagnostic) => diagnostic.category === "error")) return { files: [], diagnostics: found };
  const facts = factsOf(program, options);
  for (const { node, from, to } of findConversions(facts.checker, facts.values, facts.sourceFiles))
    facts.diagnostics.push(diagnosticAt(node, "unsupportedConversion", [from, to]));
  for (const { node, message } of facts.numbers.violations)
    facts.diagnostics.push(diagnosticAt(node, "fraction", [message]));
  const modules = program.sourceFiles.filter((file) => !file.isDeclarationFile).map((file) => lowerModule(facts, file));
  const diagnostics = withoutRepetition([...found, ...facts.diagnostics]);
  if (diagnostics.some((diagnostic) => diagnostic.category === "error")) return { files: [], diagnostics };
  const drivers = Object.entries(files).filter(([path]) => path.endsWith(".py"));
  const output: OutputFile[] = drivers.map(([path, text]) => ({ path, text, map: "" }));
  return { files: [...emitProgram(modules, facts), ...output], diagnostics };
}

/** An expression that is lowered twice (as a value and as a condition, say) is reported once. */
function withoutRepetition(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...seen.values()];
}

function typeErrors(program: TypedProgram): Diagnostic[] {
  return program.sourceFiles.flatMap((file) =>
    [...program.program.getSyntacticDiagnostics(file), ...program.program.getSemanticDiagnostics(file)].map(
      fromTypeScript,
    ),
  );
}

function factsOf(typed: TypedProgram, options: TranspileOptions): ProgramFacts {
  const { checker, program, sourceFiles, target } = typed;
  const scopes = new Map<ts.SourceFile, ModuleScopes>();
  const names = new Map<ts.SourceFile, Names>();
  const scopesOf = (file: ts.SourceFile): ModuleScopes => {
    const known = scopes.get(file) ?? analyzeScopes(file, checker);
    scopes.set(file, known);
    return known;
  };
  const namesOf = (file: ts.SourceFile): Names => {
    const known = names.get(file) ?? nameBindings(scopesOf(file).root, helperNames);
    names.set(file, known);
    return known;
  };
  const values = describeValues(checker);
  const facts = { target, checker, scopesOf, namesOf, diagnostics: [] };
  return {
    ...facts,
    values,
    calls: describeCalls(sourceFiles, checker, values),
    numbers: analyzeNumbers(program, checker, sourceFiles),
    sourceFiles,
    asyncMode: asyncModeOf(sourceFiles),
    modules: describeModules(sourceFiles, checker, options.entry),
    objects: analyzeObjects(checker, sourceFiles),
  };
}

/** The names of helpers are never a user's. */
const helperNames: ReadonlySet<string> = new Set(Object.keys(helpers));
