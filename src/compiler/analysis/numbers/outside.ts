import { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import { emptyScope, isThisParameter } from "./scope.js";
import type { Callable, Cell, Structure } from "./cells.js";
import { anyNumber } from "./values.js";

/** Has everything that the outside can call, and whatever nobody is seen to call, take arguments of the declared types. */
export function openToOutside(analysis: Analysis): void {
  const exposure = new Exposure(analysis);
  for (const symbol of rootExports(analysis)) exposure.add(analysis.symbolCell(symbol));
  for (const { node, cell, form } of analysis.functions) {
    const callable = analysis.graph.callable(cell, form);
    if (callable.called && (!exposure.callables.has(callable) || isHidden(node))) continue;
    acceptAnything(analysis, node, cell, form);
  }
}

/** What modules export that no other module of the program imports, or that only import one another. */
function rootExports(analysis: Analysis): readonly ts.Symbol[] {
  const { checker } = analysis;
  return rootModules(analysis).flatMap((module) =>
    checker
      .getExportsOfModule(module)
      .map((symbol) => analysis.resolved(symbol))
      .filter(({ flags }) => flags & ts.SymbolFlags.Value),
  );
}

function rootModules(analysis: Analysis): readonly ts.Symbol[] {
  const imports = new Map<ts.Symbol, readonly ts.Symbol[]>();
  for (const file of analysis.sourceFiles) {
    const module = analysis.checker.getSymbolAtLocation(file);
    if (module !== undefined) imports.set(module, importedModules(analysis, file));
  }
  const imported = new Set([...imports].flatMap(([module, targets]) => targets.filter((target) => target !== module)));
  const roots = [...imports.keys()].filter((module) => !imported.has(module));
  const reached = new Set<ts.Symbol>(roots);
  for (const module of reached) for (const target of imports.get(module) ?? []) reached.add(target);
  return [...roots, ...[...imports.keys()].filter((module) => !reached.has(module))];
}

function importedModules(analysis: Analysis, file: ts.SourceFile): readonly ts.Symbol[] {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    const module = moduleSpecifier === undefined ? undefined : analysis.checker.getSymbolAtLocation(moduleSpecifier);
    return module === undefined ? [] : [module];
  });
}

/** The members of instances that only their own classes can use. */
function privateMembers(analysis: Analysis): ReadonlyMap<Structure, ReadonlySet<string>> {
  const found = new Map<Structure, Set<string>>();
  for (const [node, { instance }] of analysis.classes) {
    if (!ts.isClassLike(node)) continue;
    const structure = analysis.graph.structure(instance);
    const names = found.get(structure) ?? new Set();
    found.set(structure, names);
    const constructors = node.members.filter(ts.isConstructorDeclaration).flatMap(({ parameters }) => [...parameters]);
    for (const member of [...node.members, ...constructors]) {
      if (member.name !== undefined && isHidden(member)) names.add(member.name.getText());
    }
  }
  return found;
}

/** Collects the functions that the outside can reach from values, and has the order of what it can reach count. */
class Exposure {
  readonly callables = new Set<Callable>();
  private readonly seen = new Set<Structure>();
  private readonly hidden: ReadonlyMap<Structure, ReadonlySet<string>>;

  constructor(private readonly analysis: Analysis) {
    this.hidden = privateMembers(analysis);
  }

  add(cell: Cell): void {
    const { graph } = this.analysis;
    const structure = graph.structure(cell);
    if (this.seen.has(structure)) return;
    this.seen.add(structure);
    graph.enumerate(cell);
    const hidden = this.hidden.get(structure);
    for (const [name, property] of structure.properties) if (!hidden?.has(name)) this.add(property);
    if (structure.anyRead !== undefined) this.add(structure.anyRead);
    if (structure.anyWrite !== undefined) this.add(structure.anyWrite);
    for (const form of ["callable", "constructable"] as const) {
      if (structure[form] === undefined) continue;
      const callable = graph.callable(cell, form);
      this.callables.add(callable);
      this.add(callable.result);
    }
  }
}

/** Whether only its own class can call a function. */
function isHidden(node: ts.SignatureDeclaration | ts.ClassElement | ts.ParameterDeclaration): boolean {
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
