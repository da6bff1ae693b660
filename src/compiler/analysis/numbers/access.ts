import { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import type { Cell } from "./cells.js";
import { bounded, declaredIndex, isBuffer } from "./iteration.js";
import { constantKey, constituents, isStaticMember, isTuple, isUntyped, typeNodeOf } from "./queries.js";
import { emptyScope, isNominal, ownerScope, type Direction, type Scope } from "./scope.js";
import { anyInt, anyNumber, clamp, ints, maybeAbsent, single } from "./values.js";

/** Lengths and counts: a board's memory holds far fewer than 2**31 of anything. */
const largestLength = 2 ** 31 - 1;
const countProperties: ReadonlySet<string> = new Set([
  "length",
  "size",
  "byteLength",
  "byteOffset",
  "BYTES_PER_ELEMENT",
]);

/** The constants of `Math`. */
const fixedNumbers: ReadonlyMap<string, number> = new Map(
  (["E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2"] as const).map((name) => [name, Math[name]]),
);

function isOfMath(declaration: ts.Declaration): boolean {
  return ts.isInterfaceDeclaration(declaration.parent) && declaration.parent.name.text === "Math";
}

/** `a.b`, read. */
export function readProperty(analysis: Analysis, node: ts.PropertyAccessExpression): Cell {
  const symbol = analysis.symbolOf(node.name);
  const fixed = symbol === undefined ? undefined : fixedMember(analysis, symbol);
  if (fixed !== undefined) return fixed;
  const owner = analysis.evaluate(node.expression);
  return readMember(analysis, owner, node.expression, node.name.text, symbol);
}

/** A member that its symbol alone identifies: of an enum, a namespace, or a class itself. */
function fixedMember(analysis: Analysis, symbol: ts.Symbol): Cell | undefined {
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) return undefined;
  if (ts.isEnumMember(declaration)) return enumMember(analysis, declaration);
  if (analysis.isDeclared(declaration)) return undefined;
  const alone =
    ts.SymbolFlags.Variable |
    ts.SymbolFlags.Function |
    ts.SymbolFlags.Class |
    ts.SymbolFlags.Module |
    ts.SymbolFlags.Enum;
  if (symbol.flags & alone || ts.isExportAssignment(declaration)) return analysis.symbolCell(symbol);
  return isStaticMember(declaration) ? analysis.symbolCell(symbol) : undefined;
}

export function enumMember(analysis: Analysis, declaration: ts.EnumMember): Cell {
  const value = analysis.checker.getConstantValue(declaration);
  if (typeof value === "string") return analysis.graph.cell();
  if (value !== undefined) return analysis.graph.constant(single(value));
  const { initializer } = declaration;
  return initializer === undefined || analysis.isDeclared(declaration)
    ? analysis.graph.constant(initializer === undefined ? anyInt : anyNumber)
    : analysis.evaluate(initializer);
}

/** Reads a named member of a value. `holder` is an expression (or pattern) of the value's type. */
export function readMember(
  analysis: Analysis,
  owner: Cell,
  holder: ts.Node,
  name: string,
  symbol: ts.Symbol | undefined,
): Cell {
  const { graph } = analysis;
  if (symbol === undefined) return readUnnamed(analysis, owner, holder, name);
  if (isTupleLength(symbol)) return graph.constant(ints(0, largestLength));
  const declared = (symbol.declarations ?? []).filter((declaration) => analysis.isDeclared(declaration));
  if (declared.length === 0) {
    const cell = graph.property(owner, name);
    analysis.noteProperty(analysis.resolved(symbol), cell);
    return cell;
  }
  const fixed = fixedNumbers.get(name);
  if (fixed !== undefined && declared.some(isOfMath)) return graph.constant(single(fixed));
  const result = graph.cell();
  for (const declaration of declared) tieMember(analysis, result, owner, declaration, "out");
  analysis.pending.push(
    followMember(analysis, owner, name, (own) => {
      graph.flow(own, result);
    }),
  );
  if (declared.length < (symbol.declarations ?? []).length) graph.flow(graph.property(owner, name), result);
  return countProperties.has(name) ? graph.operation(clamp(0, largestLength), result) : result;
}

/** A tuple's own length, which nothing declares. */
function isTupleLength(symbol: ts.Symbol): boolean {
  return symbol.name === "length" && (symbol.declarations ?? []).length === 0;
}

/** A member with no declaration: of an index signature, or of `any`. */
function readUnnamed(analysis: Analysis, owner: Cell, holder: ts.Node, name: string): Cell {
  const { graph } = analysis;
  const type = analysis.checker.getTypeAtLocation(holder);
  const cell = graph.property(owner, name);
  if (isUntyped(type)) graph.poison(cell);
  const indexed = declaredIndex(analysis, owner, type, "out");
  if (indexed === undefined) return graph.operationOn(maybeAbsent, cell);
  graph.flow(cell, indexed);
  return indexed;
}

/** Ties a value to what the declaration of the member, through which it is read or written, says. */
function tieMember(
  analysis: Analysis,
  cell: Cell,
  owner: Cell,
  declaration: ts.Declaration,
  direction: Direction,
): void {
  const { constraints, graph } = analysis;
  const scope: Scope = isNominal(declaration.parent) ? ownerScope(owner, declaration.parent) : emptyScope;
  if (
    ts.isPropertySignature(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isVariableDeclaration(declaration)
  ) {
    constraints.apply(cell, analysis.template(declaration.type), scope, direction);
  } else if (ts.isGetAccessor(declaration) || ts.isParameter(declaration)) {
    constraints.apply(cell, analysis.template(declaration.type), scope, direction);
  } else if (ts.isSetAccessor(declaration)) {
    const [parameter] = declaration.parameters;
    if (direction === "in") constraints.apply(cell, analysis.template(parameter?.type), scope, "in");
  } else if (
    ts.isMethodSignature(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isFunctionDeclaration(declaration)
  ) {
    constraints.function(cell, declaration, false, scope, direction, 0);
  } else if (ts.isEnumMember(declaration)) graph.flow(enumMember(analysis, declaration), cell);
  else if (!ts.isClassDeclaration(declaration) && !ts.isModuleDeclaration(declaration)) graph.poison(cell);
  else
    graph.flow(
      analysis.symbolCell(analysis.symbolOf(declaration.name ?? declaration) ?? fallbackSymbol(analysis, declaration)),
      cell,
    );
}

function fallbackSymbol(analysis: Analysis, declaration: ts.Node): ts.Symbol {
  return analysis.checker.getTypeAtLocation(declaration).symbol;
}

/** A value of a declared type may be the program's own object: then the object's own member counts too, once there is one. */
export function followMember(analysis: Analysis, owner: Cell, name: string, link: (own: Cell) => void): () => boolean {
  let done = false;
  return () => {
    if (done) return false;
    const own = analysis.graph.structure(owner).properties.get(name);
    if (own === undefined) return false;
    done = true;
    link(own);
    return true;
  };
}

/** `a.b = value`. */
export function writeProperty(
  analysis: Analysis,
  node: ts.PropertyAccessExpression,
  value: Cell,
  source: ts.Node | undefined,
): void {
  const { graph } = analysis;
  const symbol = analysis.symbolOf(node.name);
  const fixed = symbol === undefined ? undefined : fixedMember(analysis, symbol);
  if (symbol !== undefined) analysis.obliges(typeNodeOf(symbol), source, value, `"${node.name.text}"`);
  if (symbol !== undefined && fixed !== undefined) {
    graph.flow(value, fixed);
    analysis.noteWrite(symbol, node, undefined);
    return;
  }
  const owner = analysis.evaluate(node.expression);
  const declared = (symbol?.declarations ?? []).filter((declaration) => analysis.isDeclared(declaration));
  for (const declaration of declared) tieMember(analysis, value, owner, declaration, "in");
  if (symbol === undefined)
    declaredIndex(analysis, owner, analysis.checker.getTypeAtLocation(node.expression), "in", value);
  if (symbol === undefined || declared.length === 0 || declared.length < (symbol.declarations ?? []).length) {
    const cell = graph.property(owner, node.name.text);
    if (symbol !== undefined) analysis.noteProperty(symbol, cell);
    graph.flow(value, cell);
  } else {
    analysis.pending.push(
      followMember(analysis, owner, node.name.text, (own) => {
        graph.flow(value, own);
      }),
    );
  }
}

/** `a[key]`, read. */
export function readElement(analysis: Analysis, node: ts.ElementAccessExpression): Cell {
  const { graph } = analysis;
  analysis.evaluate(node.argumentExpression);
  const type = analysis.checker.getTypeAtLocation(node.expression);
  const key = constantKey(analysis, node.argumentExpression);
  const named = key === undefined ? undefined : namedElement(analysis, type, key);
  if (named !== undefined) {
    const fixed = fixedMember(analysis, named);
    return fixed ?? readMember(analysis, analysis.evaluate(node.expression), node.expression, key ?? "", named);
  }
  const owner = analysis.evaluate(node.expression);
  if (key !== undefined && isTuple(analysis, type)) return graph.property(owner, key);
  const result = graph.cell();
  graph.flow(graph.anyRead(owner), result);
  if (isUntyped(type)) graph.poison(result);
  const indexed = declaredIndex(analysis, owner, type, "out");
  if (indexed !== undefined) graph.flow(indexed, result);
  if (indexed === undefined && isRecord(analysis, type)) return graph.operationOn(maybeAbsent, result);
  return bounded(analysis, type, result);
}

/** A property that a literal key names, unless the key is an index of an array. */
function namedElement(analysis: Analysis, type: ts.Type, key: string): ts.Symbol | undefined {
  return constituents(analysis, type).some((part) => analysis.checker.isArrayLikeType(part))
    ? undefined
    : type.getProperty(key);
}

/** Whether reading a key that is not there gives `undefined`: an array raises. */
function isRecord(analysis: Analysis, type: ts.Type): boolean {
  const { checker } = analysis;
  return constituents(analysis, type).some(
    (part) => !checker.isArrayLikeType(part) && checker.getIndexInfosOfType(part).length > 0,
  );
}

/** `a[key] = value`. */
export function writeElement(analysis: Analysis, node: ts.ElementAccessExpression, value: Cell): void {
  const { graph } = analysis;
  analysis.evaluate(node.argumentExpression);
  const owner = analysis.evaluate(node.expression);
  const type = analysis.checker.getTypeAtLocation(node.expression);
  const key = constantKey(analysis, node.argumentExpression);
  const named = key === undefined ? undefined : namedElement(analysis, type, key);
  const fixed = named === undefined ? undefined : fixedMember(analysis, named);
  if (fixed !== undefined) graph.flow(value, fixed);
  if (key !== undefined && (named !== undefined || isTuple(analysis, type)))
    graph.flow(value, graph.property(owner, key));
  else if (isBuffer(analysis, type)) return;
  else graph.flow(value, graph.anyWrite(owner));
  declaredIndex(analysis, owner, type, "in", value);
}
