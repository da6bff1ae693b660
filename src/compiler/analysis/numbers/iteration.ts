import { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import type { Cell } from "./cells.js";
import { constituents, isDeclaredType, isUntyped } from "./queries.js";
import { isKnownIterable } from "./roles.js";
import { emptyScope, isNominal, ownerScope, type Direction } from "./scope.js";
import { clamp } from "./values.js";

/** Bounds of what buffers hold, by their type's name. */
const elementBounds: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["bytes", [0, 255]],
  ["bytearray", [0, 255]],
  ["Uint8Array", [0, 255]],
  ["Uint8ClampedArray", [0, 255]],
  ["Int8Array", [-128, 127]],
  ["Uint16Array", [0, 65535]],
  ["Int16Array", [-32768, 32767]],
  ["Uint32Array", [0, 2 ** 32 - 1]],
  ["Int32Array", [-(2 ** 31), 2 ** 31 - 1]],
]);

/** Types that convert what is written into them: what is read is what they are declared to give. */
const convertingTypes: ReadonlySet<string> = new Set([
  ...elementBounds.keys(),
  "Float32Array",
  "Float64Array",
  "memoryview",
]);

/** Whether a type converts what is written into its elements. */
export function isBuffer(analysis: Analysis, type: ts.Type): boolean {
  return (
    isDeclaredType(analysis, type) &&
    constituents(analysis, type).every((part) => convertingTypes.has(part.symbol?.name ?? ""))
  );
}

/** The result with the bounds of what a buffer holds. */
export function bounded(analysis: Analysis, type: ts.Type, cell: Cell): Cell {
  const bounds = constituents(analysis, type).map((part) => elementBounds.get(part.symbol?.name ?? ""));
  if (bounds.some((known) => known === undefined) || !isDeclaredType(analysis, type)) return cell;
  const lows = bounds.map((known) => known?.[0] ?? -Infinity);
  const highs = bounds.map((known) => known?.[1] ?? Infinity);
  return analysis.graph.operation(clamp(Math.min(...lows), Math.max(...highs)), cell);
}

/** Ties a value to the index signatures that declarations give its owner; undefined when there is none. */
export function declaredIndex(
  analysis: Analysis,
  owner: Cell,
  type: ts.Type,
  direction: Direction,
  given?: Cell,
): Cell | undefined {
  let result = given;
  for (const part of constituents(analysis, type)) {
    if (analysis.checker.isArrayType(part) || analysis.checker.isTupleType(part)) continue;
    for (const { declaration } of analysis.checker.getIndexInfosOfType(part)) {
      if (
        declaration === undefined ||
        !ts.isIndexSignatureDeclaration(declaration) ||
        !analysis.isDeclared(declaration)
      )
        continue;
      result ??= analysis.graph.cell();
      const scope = isNominal(declaration.parent) ? ownerScope(owner, declaration.parent) : emptyScope;
      if (isNominal(declaration.parent)) linkType(analysis, owner, part);
      analysis.constraints.apply(result, analysis.template(declaration.type), scope, direction);
    }
  }
  return result;
}

/** Ties the structure of a value to its declared type's bases. */
function linkType(analysis: Analysis, owner: Cell, type: ts.Type): void {
  const { symbol } = type;
  if (symbol?.declarations?.some((declaration) => isNominal(declaration) && analysis.isDeclared(declaration))) {
    analysis.constraints.link(owner, symbol);
  }
}

/** What `for…of`, spread and array patterns take from a value. */
export function iterate(analysis: Analysis, owner: Cell, holder: ts.Node): Cell {
  const { graph } = analysis;
  graph.enumerate(owner);
  const type = analysis.checker.getTypeAtLocation(holder);
  const result = graph.cell();
  graph.flow(graph.anyRead(owner), result);
  for (const part of constituents(analysis, type)) {
    if (isUntyped(part)) graph.poison(result);
    else if (!isKnownIterable(part.symbol?.name ?? "") && !analysis.checker.isTupleType(part)) {
      linkType(analysis, owner, part);
      iterateMember(analysis, owner, part, result);
    }
  }
  return bounded(analysis, type, result);
}

/** Iterates through a `[Symbol.iterator]` that is declared elsewhere than in a known type. */
function iterateMember(analysis: Analysis, owner: Cell, type: ts.Type, result: Cell): void {
  for (const property of analysis.checker.getPropertiesOfType(type)) {
    if (!property.name.startsWith("__@iterator") && !property.name.startsWith("__@asyncIterator")) continue;
    for (const declaration of property.declarations ?? []) {
      if (!analysis.isDeclared(declaration) || !ts.isFunctionLike(declaration)) continue;
      const iterator = analysis.graph.cell();
      const scope = isNominal(declaration.parent) ? ownerScope(owner, declaration.parent) : emptyScope;
      analysis.constraints.apply(iterator, analysis.template(declaration.type), scope, "out");
      analysis.graph.flow(analysis.graph.anyRead(iterator), result);
    }
  }
}
