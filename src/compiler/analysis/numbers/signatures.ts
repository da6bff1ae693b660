import { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import { emptyScope, isNominal, isThisParameter, ownerScope, type Scope } from "./scope.js";
import { isMapType } from "./roles.js";
import type { Cell } from "./cells.js";
import type { Template } from "./templates.js";
import { compute, computed, type Argument } from "./computed.js";
import { anyNumber, clamp } from "./values.js";

/** A call of something declared. */
export interface DeclaredCall {
  readonly declaration: ts.SignatureDeclaration;
  /** The value whose method is called, or that is called itself. */
  readonly owner: Cell | undefined;
  readonly arguments: readonly Argument[];
  readonly typeArguments: readonly ts.TypeNode[] | undefined;
}

const largestLength = 2 ** 31 - 1;

/** Methods of the library whose result is a new array: writing to it does not change the one it was made of. */
const copying: ReadonlySet<string> = new Set([
  ...["slice", "concat", "filter", "map", "flatMap", "splice", "toReversed", "toSorted", "toSpliced", "with"],
  ...["from", "of", "values", "entries", "keys"],
]);

/** Bounds of what methods of the library give. */
const resultBounds: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...["indexOf", "lastIndexOf", "findIndex", "findLastIndex", "search"].map((name): [string, [number, number]] => [
    name,
    [-1, largestLength],
  ]),
  ...["push", "unshift"].map((name): [string, [number, number]] => [name, [0, largestLength]]),
]);

/** Methods of maps and sets that show nothing of their order. */
const orderless: ReadonlySet<string> = new Set(["get", "set", "has", "delete", "clear", "add"]);

/** Whether a declaration belongs to JavaScript's own library, which takes any number where it says `int`. */
export function isStandardLibrary(declaration: ts.Node): boolean {
  return /(^|\/)typings\/lib\//.test(declaration.getSourceFile().fileName);
}

/** Ties the arguments and the result of a call to the declaration of what is called. */
export function callDeclared(analysis: Analysis, call: DeclaredCall, result: Cell): Cell {
  const { declaration, owner } = call;
  const { parent } = declaration;
  const name = declaration.name !== undefined && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
  const typeName = isNominal(parent) ? (parent.name?.text ?? "") : "";
  const special = computed.get(`${typeName}.${name ?? ""}`);
  if (special !== undefined) return compute(analysis, special, call.arguments);
  const outer = isNominal(parent) && owner !== undefined ? ownerScope(owner, parent) : emptyScope;
  const scope = analysis.constraints.scopeOf(
    declaration,
    ts.isConstructorDeclaration(declaration) ? constructorScope(analysis, declaration) : outer,
  );
  if (owner !== undefined && !orderless.has(name ?? "") && (isMapType(typeName) || /Set$/.test(typeName)))
    analysis.graph.enumerate(owner);
  if (name === "flat" && owner !== undefined) return flattened(analysis, owner, call, result);
  passArguments(analysis, call, scope);
  giveUpUnseen(analysis, call, scope, typeName);
  giveResult(analysis, declaration, scope, result, name);
  const bounds = name === undefined || !isStandardLibrary(declaration) ? undefined : resultBounds.get(name);
  return bounds === undefined ? result : analysis.graph.operation(clamp(...bounds), result);
}

/** The type parameters of a declared class are new for each `new`. */
function constructorScope(analysis: Analysis, declaration: ts.ConstructorDeclaration): Scope {
  const parameters = new Map(
    [...(declaration.parent.typeParameters ?? [])].map(({ name }): [string, Cell] => [
      name.text,
      analysis.graph.cell(),
    ]),
  );
  return { parameters, owner: undefined, outer: undefined };
}

function passArguments(analysis: Analysis, call: DeclaredCall, scope: Scope): void {
  const { constraints, graph } = analysis;
  const parameters = call.declaration.parameters.filter((parameter) => !isThisParameter(parameter));
  const receiver = call.declaration.parameters.find(isThisParameter);
  if (receiver !== undefined && call.owner !== undefined)
    constraints.apply(call.owner, constraints.parameterTemplate(receiver), scope, "in");
  const firstSpread = call.arguments.findIndex(({ spread }) => spread);
  for (const [index, parameter] of parameters.entries()) {
    const template = constraints.parameterTemplate(parameter);
    const fixed =
      firstSpread < 0 ? call.arguments.slice(index) : call.arguments.slice(index, Math.max(index, firstSpread));
    const open = firstSpread < 0 ? [] : call.arguments.slice(firstSpread);
    if (parameter.dotDotDotToken) {
      passRest(analysis, fixed, open, template, scope, call.declaration);
      continue;
    }
    const [argument] = fixed;
    if (argument !== undefined) passArgument(analysis, argument.cell, argument.node, template, scope, call.declaration);
    for (const { cell, spread, node } of argument === undefined ? open : []) {
      passArgument(analysis, spread ? graph.anyRead(cell) : cell, node, template, scope, call.declaration);
    }
  }
}

function passArgument(
  analysis: Analysis,
  cell: Cell,
  node: ts.Expression,
  template: Template,
  scope: Scope,
  declaration: ts.SignatureDeclaration,
): void {
  analysis.constraints.apply(cell, template, scope, "in");
  if (analysis.demandsInt(template) && !isStandardLibrary(declaration)) {
    analysis.obligations.push({ node, cell, message: "An int is needed here, and this is a float" });
  }
}

function passRest(
  analysis: Analysis,
  fixed: readonly Argument[],
  open: readonly Argument[],
  template: Template,
  scope: Scope,
  declaration: ts.SignatureDeclaration,
): void {
  const { graph, constraints } = analysis;
  if (template.kind === "array") {
    for (const { cell, spread, node } of [...fixed, ...open]) {
      passArgument(analysis, spread ? graph.anyRead(cell) : cell, node, template.element, scope, declaration);
    }
    return;
  }
  const list = graph.cell();
  for (const [index, { cell }] of fixed.entries()) graph.flow(cell, graph.property(list, String(index)));
  for (const { cell, spread } of open) graph.flow(spread ? graph.anyRead(cell) : cell, graph.anyWrite(list));
  constraints.apply(list, template, scope, "in");
}

/** A type parameter that no argument fixes may be anything, unless the call makes an empty container. */
function giveUpUnseen(analysis: Analysis, call: DeclaredCall, scope: Scope, typeName: string): void {
  const { declaration } = call;
  if (
    ts.isConstructSignatureDeclaration(declaration) ||
    ts.isConstructorDeclaration(declaration) ||
    typeName.endsWith("Constructor")
  )
    return;
  const { typeParameters = [] } = declaration;
  if (typeParameters.length === 0) return;
  const seen = declaration.parameters.map((parameter) => parameter.type?.getText() ?? "").join(" ");
  for (const [index, { name }] of [...typeParameters].entries()) {
    const cell = scope.parameters.get(name.text);
    if (cell === undefined || new RegExp(`\\b${name.text}\\b`).test(seen)) continue;
    const given = call.typeArguments?.[index];
    if (given === undefined) analysis.graph.poison(cell);
    else analysis.constraints.apply(cell, analysis.template(given), emptyScope, "out");
  }
}

function giveResult(
  analysis: Analysis,
  declaration: ts.SignatureDeclaration,
  scope: Scope,
  result: Cell,
  name: string | undefined,
): void {
  if (ts.isConstructorDeclaration(declaration)) {
    const symbol = declaration.parent.name === undefined ? undefined : analysis.symbolOf(declaration.parent.name);
    if (symbol === undefined) return;
    const given = [...(declaration.parent.typeParameters ?? [])].map((parameter): Template => ({
      kind: "parameter",
      name: parameter.name.text,
    }));
    analysis.constraints.apply(result, { kind: "reference", symbol, arguments: given }, scope, "out");
    return;
  }
  const template = analysis.template(declaration.type);
  const copies = template.kind === "array" && name !== undefined && copying.has(name) && isStandardLibrary(declaration);
  analysis.constraints.apply(result, copies ? { ...template, writable: false } : template, scope, "out");
  // Helpers of the library give back the ints 0 and 1 as they are.
  if (template.kind === "float" && !template.finite) analysis.graph.solver.include(result, anyNumber);
}

/** `flat`: the elements, and those of the arrays among them, to the given depth. */
function flattened(analysis: Analysis, owner: Cell, call: DeclaredCall, result: Cell): Cell {
  const { graph } = analysis;
  const [depth] = call.arguments;
  const levels = depth === undefined ? 1 : ts.isNumericLiteral(depth.node) ? Number(depth.node.text) : Infinity;
  let elements = graph.anyRead(owner);
  graph.flow(elements, graph.anyWrite(result));
  if (levels > 8) graph.poison(result);
  for (let level = 0; level < Math.min(levels, 8); level++) {
    elements = graph.anyRead(elements);
    graph.flow(elements, graph.anyWrite(result));
  }
  return result;
}
