import { ts } from "../../ts.js";
import { readMember, writeElement, writeProperty } from "./access.js";
import { iterate } from "./iteration.js";
import { staticName, typeNodeOf } from "./queries.js";
import type { Analysis } from "./analysis.js";
import type { Cell } from "./cells.js";
import { unwrapped } from "./wrapping.js";

/** The value before a compound assignment or step. */
export function readTarget(analysis: Analysis, target: ts.Expression): Cell {
  return analysis.evaluate(target);
}

/**
 * Lets a value flow to the target of an assignment.
 * @param write The whole assignment.
 * @param source The expression of the value, where there is one.
 */
export function assignTo(
  analysis: Analysis,
  target: ts.Expression,
  value: Cell,
  write: ts.Node,
  source: ts.Expression | undefined,
): void {
  const inner = unwrapped(target);
  if (ts.isIdentifier(inner)) assignVariable(analysis, inner, value, write, source);
  else if (ts.isPropertyAccessExpression(inner)) writeProperty(analysis, inner, value, source);
  else if (ts.isElementAccessExpression(inner)) writeElement(analysis, inner, value);
  else if (ts.isArrayLiteralExpression(inner)) assignArray(analysis, inner, value, write);
  else if (ts.isObjectLiteralExpression(inner)) assignObject(analysis, inner, value, write);
  else analysis.graph.poison(value);
}

function assignVariable(
  analysis: Analysis,
  target: ts.Identifier,
  value: Cell,
  write: ts.Node,
  source: ts.Expression | undefined,
): void {
  const symbol = analysis.symbolOf(target);
  if (symbol === undefined) return;
  analysis.graph.flow(value, analysis.symbolCell(symbol));
  analysis.noteWrite(symbol, write, source);
  analysis.obliges(typeNodeOf(symbol), source, value, `"${target.text}"`);
}

/** Where a value stands in an assignment pattern: `target`, or `target = initial`. */
function assignElement(analysis: Analysis, element: ts.Expression, value: Cell, write: ts.Node): void {
  if (ts.isBinaryExpression(element) && element.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    assignTo(analysis, element.left, analysis.join(value, analysis.evaluate(element.right)), write, undefined);
  } else assignTo(analysis, element, value, write, undefined);
}

function assignArray(analysis: Analysis, target: ts.ArrayLiteralExpression, value: Cell, write: ts.Node): void {
  const parts = partsOf(analysis, value, target);
  for (const [index, element] of target.elements.entries()) {
    if (ts.isOmittedExpression(element)) continue;
    if (ts.isSpreadElement(element)) assignElement(analysis, element.expression, restOf(analysis, parts), write);
    else assignElement(analysis, element, parts.at(index), write);
  }
}

function assignObject(analysis: Analysis, target: ts.ObjectLiteralExpression, value: Cell, write: ts.Node): void {
  const type = analysis.checker.getTypeAtLocation(target);
  for (const property of target.properties) {
    if (ts.isSpreadAssignment(property)) {
      analysis.graph.enumerate(value);
      assignElement(analysis, property.expression, value, write);
    } else if (ts.isShorthandPropertyAssignment(property)) {
      const part = readMember(analysis, value, target, property.name.text, type.getProperty(property.name.text));
      const { objectAssignmentInitializer: initial } = property;
      const cell = initial === undefined ? part : analysis.join(part, analysis.evaluate(initial));
      assignVariable(analysis, property.name, cell, write, undefined);
    } else if (ts.isPropertyAssignment(property)) {
      assignElement(analysis, property.initializer, namedPart(analysis, value, target, property.name, type), write);
    }
  }
}

/** What a pattern takes from a value by a property's name. */
function namedPart(analysis: Analysis, value: Cell, holder: ts.Node, name: ts.PropertyName, type: ts.Type): Cell {
  const key = staticName(analysis, name);
  if (key !== undefined) return readMember(analysis, value, holder, key, type.getProperty(key));
  const part = analysis.graph.cell();
  analysis.graph.flow(analysis.graph.anyRead(value), part);
  analysis.graph.poison(part);
  return part;
}

/** What an array pattern takes from a value. */
interface Parts {
  at(index: number): Cell;
  readonly all: Cell;
}

function partsOf(analysis: Analysis, value: Cell, holder: ts.Node): Parts {
  const type = analysis.checker.getTypeAtLocation(holder);
  const isTuple = (type.isUnion() ? type.types : [type]).every((part) => analysis.checker.isTupleType(part));
  if (isTuple) {
    const at = (index: number): Cell => analysis.graph.property(value, String(index));
    return { at, all: analysis.graph.anyRead(value) };
  }
  const all = iterate(analysis, value, holder);
  return { at: () => all, all };
}

/** The array that a rest element takes. */
function restOf(analysis: Analysis, parts: Parts): Cell {
  const rest = analysis.graph.cell();
  analysis.graph.flow(parts.all, analysis.graph.anyWrite(rest));
  return rest;
}

/** Lets a value flow to the variables of a declaration, parameter or `catch`. */
export function bind(analysis: Analysis, name: ts.BindingName, value: Cell): void {
  if (ts.isIdentifier(name)) {
    const symbol = analysis.symbolOf(name);
    if (symbol !== undefined) analysis.graph.flow(value, analysis.symbolCell(symbol));
  } else if (ts.isObjectBindingPattern(name)) bindObject(analysis, name, value);
  else bindArray(analysis, name, value);
}

function bindObject(analysis: Analysis, pattern: ts.ObjectBindingPattern, value: Cell): void {
  const type = analysis.checker.getTypeAtLocation(pattern);
  for (const element of pattern.elements) {
    if (element.dotDotDotToken) {
      analysis.graph.enumerate(value);
      bind(analysis, element.name, value);
      continue;
    }
    const name = element.propertyName ?? element.name;
    if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) continue;
    bindElement(analysis, element, namedPart(analysis, value, pattern, name, type));
  }
}

function bindArray(analysis: Analysis, pattern: ts.ArrayBindingPattern, value: Cell): void {
  const parts = partsOf(analysis, value, pattern);
  for (const [index, element] of pattern.elements.entries()) {
    if (ts.isOmittedExpression(element)) continue;
    if (element.dotDotDotToken) bind(analysis, element.name, restOf(analysis, parts));
    else bindElement(analysis, element, parts.at(index));
  }
}

function bindElement(analysis: Analysis, element: ts.BindingElement, value: Cell): void {
  const { initializer } = element;
  bind(
    analysis,
    element.name,
    initializer === undefined ? value : analysis.join(value, analysis.evaluate(initializer)),
  );
}
