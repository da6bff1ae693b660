import type { HelperName } from "../runtime/manifest.js";
import { diagnosticAt } from "../diagnostics/report.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import { Context, type Dispatch, type ModuleState, type ProgramFacts } from "./context.js";
import type { ExpressionTable, Refusal, StatementTable } from "./dispatch.js";
import { expressionTable } from "./expression-table.js";
import { optionalChain, stopsEarly } from "./expressions/optional-chain.js";
import { placedShapes, type PlacedShape } from "./objects/shapes.js";
import { lowerEffect } from "./statements/effect.js";
import { lowerStatements } from "./statements/list.js";
import { statementTable } from "./statement-table.js";

/** A lowered module, and what it needs from others. */
export interface LoweredModule {
  readonly file: ts.SourceFile;
  readonly body: py.Block;
  readonly imports: ReadonlyMap<string, string>;
  readonly helpers: ReadonlySet<HelperName>;
}

function isRefusal(row: Refusal | ((...args: never[]) => unknown)): row is Refusal {
  return typeof row !== "function";
}

/** A row of a table for a node; a table's type says that every kind has a row of its own node type. */
function rowFor<Result>(
  table: ExpressionTable | StatementTable,
  node: ts.Node,
): ((context: Context, node: ts.Node) => Result) | Refusal | undefined {
  // The table is keyed by kind and each handler takes that kind's node: the one place where this is not visible to the checker.
  return (table as unknown as Readonly<Record<number, ((context: Context, node: ts.Node) => Result) | Refusal>>)[
    node.kind
  ];
}

function run<Result>(
  context: Context,
  table: ExpressionTable | StatementTable,
  node: ts.Node,
  otherwise: Result,
): Result {
  const row = rowFor<Result>(table, node);
  if (row === undefined) {
    context.report(node, "internal", `no row for ${ts.SyntaxKind[node.kind]}`);
    return otherwise;
  }
  if (isRefusal(row)) {
    context.report(node, "unsupportedSyntax", row.what, row.instead);
    return otherwise;
  }
  return guarded(context, node, () => row(context, node), otherwise);
}

/** An error that was already turned into a finding on its way up. */
class Reported extends Error {}

/** A failure of the compiler is a finding at the innermost node that was being lowered. */
function guarded<Result>(context: Context, node: ts.Node, lower: () => Result, otherwise: Result): Result {
  try {
    return lower();
  } catch (error) {
    if (!(error instanceof Reported))
      context.program.diagnostics.push(
        diagnosticAt(node, "internal", [error instanceof Error ? error.message : String(error)]),
      );
    if (ts.isStatement(node)) return otherwise;
    throw new Reported();
  }
}

const dispatch: Dispatch = {
  expression: (context, node) =>
    stopsEarly(context, node)
      ? optionalChain(context, node)
      : run<py.Expression>(context, expressionTable, node, build.none()),
  effect: lowerEffect,
  statement: (context, node) => void run(context, statementTable, node, undefined),
  statements: lowerStatements,
};

/** Lowers one module of the program. */
export function lowerModule(program: ProgramFacts, file: ts.SourceFile): LoweredModule {
  const scopes = program.scopesOf(file);
  const state: ModuleState = {
    file,
    scopes,
    names: program.namesOf(file),
    volatileNames: volatileNames(program, file),
    imports: new Map(),
    helpers: new Set(),
    prologue: [],
    shapes: new Map(),
  };
  const context = new Context(program, state, dispatch);
  const { statements } = context.capture(() =>
    isData(file) ? lowerData(context, file) : lowerStatements(context, file.statements, file),
  );
  const shapes = placedShapes(state);
  const atHead = shapes.filter((shape) => shape.declaredAt === undefined).map((shape) => shape.definition);
  const body = behindImports(withShapes(statements, shapes), [...atHead, ...state.prologue]);
  return { file, body, imports: state.imports, helpers: state.helpers };
}

/** The module's statements with the classes of literals where the user declares their types. */
function withShapes(statements: readonly py.Statement[], shapes: readonly PlacedShape[]): readonly py.Statement[] {
  return shapes.reduce((all, { definition, declaredAt }) => {
    if (declaredAt === undefined) return all;
    const found = all.findIndex((each) => each.origin !== undefined && each.origin.offset >= declaredAt);
    const place = found < 0 ? all.length : found;
    return [...all.slice(0, place), definition, ...all.slice(place)];
  }, statements);
}

/** The module's statements with what the compiler adds behind the imports at its head. */
function behindImports(statements: readonly py.Statement[], added: readonly py.Statement[]): readonly py.Statement[] {
  if (added.length === 0) return statements;
  const isImport = (each: py.Statement): boolean => each.kind === "Import" || each.kind === "ImportFrom";
  const first = statements.findIndex((each) => !isImport(each) && each.kind !== "Comment");
  const start = statements.slice(0, first < 0 ? statements.length : first).findLastIndex(isImport) + 1;
  return [...statements.slice(0, start), ...added, ...statements.slice(start)];
}

/** Whether a file is JSON, imported as data. */
function isData(file: ts.SourceFile): boolean {
  return file.fileName.endsWith(".json");
}

/** A JSON file is a module whose default export is its value. */
function lowerData(context: Context, file: ts.SourceFile): void {
  const [value] = file.statements;
  if (value !== undefined && ts.isExpressionStatement(value))
    context.emit(build.assign(build.name("default"), context.expression(value.expression)));
}

function volatileNames(program: ProgramFacts, file: ts.SourceFile): ReadonlySet<string> {
  const names = program.namesOf(file);
  const found = new Set<string>();
  const visit = (scope: ReturnType<ProgramFacts["scopesOf"]>["root"]): void => {
    for (const binding of scope.bindings) if (binding.isAssignedByClosure) found.add(names.nameOf(binding));
    scope.children.forEach(visit);
  };
  visit(program.scopesOf(file).root);
  return found;
}
