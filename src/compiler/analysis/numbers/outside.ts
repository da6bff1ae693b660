import { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import { emptyScope, isThisParameter } from "./scope.js";
import type { Callable, Cell } from "./cells.js";
import { anyNumber } from "./values.js";

/** Has everything that the outside can call, and whatever nobody is seen to call, take arguments of the declared types. */
export function openToOutside(analysis: Analysis): void {
  const callables = new Set<Callable>();
  const seen = new Set<object>();
  for (const symbol of rootExports(analysis)) expose(analysis, analysis.symbolCell(symbol), callables, seen);
  for (const { node, cell, form } of analysis.functions) {
    const callable = analysis.graph.callable(cell, form);
    if (callable.called && (!callables.has(callable) || isHidden(node))) continue;
    acceptAnything(analysis, node, cell, form);
  }
}

/** What modules export that no other module of the program imports. */
function rootExports(analysis: Analysis): readonly ts.Symbol[] {
  const { checker } = analysis;
  const imported = new Set<ts.Symbol>();
  for (const file of analysis.sourceFiles) {
    for (const statement of file.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const module =
        statement.moduleSpecifier === undefined ? undefined : checker.getSymbolAtLocation(statement.moduleSpecifier);
      if (module !== undefined) imported.add(module);
    }
  }
  return [...analysis.sourceFiles].flatMap((file) => {
    const module = checker.getSymbolAtLocation(file);
    if (module === undefined || imported.has(module)) return [];
    return checker
      .getExportsOfModule(module)
      .map((symbol) => analysis.resolved(symbol))
      .filter(({ flags }) => flags & ts.SymbolFlags.Value);
  });
}

/** Collects the functions that can be reached from a value, and has its order count. */
function expose(analysis: Analysis, cell: Cell, callables: Set<Callable>, seen: Set<object>): void {
  const { graph } = analysis;
  const structure = graph.structure(cell);
  if (seen.has(structure)) return;
  seen.add(structure);
  graph.enumerate(cell);
  const next: Cell[] = [...structure.properties.values()];
  if (structure.anyRead !== undefined) next.push(structure.anyRead);
  if (structure.anyWrite !== undefined) next.push(structure.anyWrite);
  for (const form of ["callable", "constructable"] as const) {
    if (structure[form] === undefined) continue;
    const callable = graph.callable(cell, form);
    callables.add(callable);
    next.push(callable.result);
  }
  for (const child of next) expose(analysis, child, callables, seen);
}

/** Whether only its own class can call a function. */
function isHidden(node: ts.SignatureDeclaration): boolean {
  if (node.name !== undefined && ts.isPrivateIdentifier(node.name)) return true;
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.NonPublicAccessibilityModifier) !== 0;
}

function acceptAnything(
  analysis: Analysis,
  node: ts.SignatureDeclaration,
  cell: Cell,
  form: "callable" | "constructable",
): void {
  const { graph, constraints } = analysis;
  const parameters = node.parameters.filter(
    (parameter): parameter is ts.ParameterDeclaration => ts.isParameter(parameter) && !isThisParameter(parameter),
  );
  for (const [index, parameter] of parameters.entries()) {
    const value = graph.cell();
    if (parameter.type !== undefined) constraints.apply(value, analysis.template(parameter.type), emptyScope, "out");
    else if (parameter.initializer !== undefined) graph.solver.include(value, anyNumber);
    else graph.poison(value);
    const callable = graph.callable(cell, form);
    if (parameter.dotDotDotToken) graph.flow(graph.anyRead(value), graph.spread(callable));
    else graph.flow(value, graph.slot(callable, index));
  }
}
