import { ts } from "../../ts.js";
import { enumMember, readElement, readProperty } from "./access.js";
import { iterate } from "./iteration.js";
import { staticName, typeNodeOf } from "./queries.js";
import type { Analysis } from "./analysis.js";
import { readCall, readNew, readTagged } from "./calls.js";
import { readClass, readMethod } from "./classes.js";
import { readFunctionExpression, readYield } from "./functions.js";
import { findGuards } from "./guards.js";
import { readBinary, readPrefix, readStep } from "./operators.js";
import type { Cell } from "./cells.js";

type Reader<Node extends ts.Expression> = (analysis: Analysis, node: Node) => Cell;

/** Reads all parts of an expression that is no number and holds none. */
const plain: Reader<ts.Expression> = (analysis, node) => {
  ts.forEachChild(node, (child) => {
    if (ts.isTemplateSpan(child)) analysis.evaluate(child.expression);
    else if (ts.isExpression(child)) analysis.evaluate(child);
  });
  return analysis.graph.cell();
};

/** What is not modelled: its value and its parts may be anything. */
const unknown: Reader<ts.Expression> = (analysis, node) => {
  const cell = analysis.graph.cell();
  analysis.graph.poison(cell);
  ts.forEachChild(node, (child) => {
    if (ts.isExpression(child)) analysis.graph.poison(analysis.evaluate(child));
  });
  return cell;
};

const transparent: Reader<
  ts.ParenthesizedExpression | ts.NonNullExpression | ts.SatisfiesExpression | ts.PartiallyEmittedExpression
> = (analysis, node) => analysis.evaluate(node.expression);

const assertion: Reader<ts.AsExpression | ts.TypeAssertion> = (analysis, node) => {
  const cell = analysis.evaluate(node.expression);
  analysis.obliges(node.type, node.expression, cell, "the asserted type");
  return cell;
};

function readIdentifier(analysis: Analysis, node: ts.Identifier): Cell {
  const symbol = analysis.symbolOf(node);
  if (symbol === undefined) return unknown(analysis, node);
  const declaration = symbol.valueDeclaration;
  if (declaration !== undefined && ts.isEnumMember(declaration)) return enumMember(analysis, declaration);
  if (node.text === "undefined" && symbol.declarations === undefined) return analysis.graph.cell();
  const variable = analysis.symbolCell(symbol);
  if (!(symbol.flags & ts.SymbolFlags.Variable) || isHolder(node)) return variable;
  const guards = findGuards(node);
  if (guards.length === 0) return variable;
  const use = analysis.graph.cell();
  analysis.graph.unify(analysis.graph.structure(variable), analysis.graph.structure(use));
  analysis.guardedUses.push({ node, symbol, variable, use, guards });
  return use;
}

/** Whether a variable is used for a member or a call, and so is no number. */
function isHolder(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent)) &&
    parent.expression === node
  );
}

function readThis(analysis: Analysis): Cell {
  const { receiver } = analysis.context;
  if (receiver !== undefined) return receiver;
  const cell = analysis.graph.cell();
  analysis.graph.poison(cell);
  return cell;
}

function readArray(analysis: Analysis, node: ts.ArrayLiteralExpression): Cell {
  const { graph } = analysis;
  const cell = graph.cell();
  const isTuple = analysis.checker.isTupleType(analysis.checker.getTypeAtLocation(node));
  let open = !isTuple;
  for (const [index, element] of node.elements.entries()) {
    if (ts.isOmittedExpression(element)) continue;
    open ||= ts.isSpreadElement(element);
    const value = ts.isSpreadElement(element)
      ? iterate(analysis, analysis.evaluate(element.expression), element.expression)
      : analysis.evaluate(element);
    graph.flow(value, open ? graph.anyWrite(cell) : graph.property(cell, String(index)));
  }
  return cell;
}

function readObject(analysis: Analysis, node: ts.ObjectLiteralExpression): Cell {
  const { graph } = analysis;
  const cell = graph.cell();
  const target = (name: ts.PropertyName): Cell => propertyOf(analysis, cell, name);
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = analysis.evaluate(property.expression);
      graph.enumerate(spread);
      graph.flow(spread, cell);
    } else if (ts.isShorthandPropertyAssignment(property)) {
      const symbol = analysis.symbolOf(property.name);
      const value = symbol === undefined ? unknown(analysis, property.name) : analysis.symbolCell(symbol);
      graph.flow(value, target(property.name));
    } else if (ts.isPropertyAssignment(property)) {
      const value = analysis.evaluate(property.initializer);
      const member = target(property.name);
      graph.flow(value, member);
      linkReceiver(analysis, property.initializer, value, cell);
      obligeProperty(analysis, node, property, value);
    } else if (!analysis.isDeclared(property)) readMethod(analysis, property, target(property.name), cell);
  }
  return cell;
}

/** A function that an object holds may be called with that object as `this`. */
function linkReceiver(analysis: Analysis, node: ts.Expression, value: Cell, owner: Cell): void {
  if (ts.isFunctionExpression(node)) analysis.graph.flow(owner, analysis.graph.callable(value).receiver);
}

function obligeProperty(
  analysis: Analysis,
  node: ts.ObjectLiteralExpression,
  property: ts.PropertyAssignment,
  value: Cell,
): void {
  if (
    !ts.isIdentifier(property.name) ||
    (!ts.isNumericLiteral(property.initializer) && !ts.isBinaryExpression(property.initializer))
  )
    return;
  const symbol = analysis.checker.getContextualType(node)?.getProperty(property.name.text);
  if (symbol !== undefined)
    analysis.obliges(typeNodeOf(symbol), property.initializer, value, `"${property.name.text}"`);
}

function propertyOf(analysis: Analysis, owner: Cell, name: ts.PropertyName): Cell {
  const key = staticName(analysis, name);
  if (key === undefined) return analysis.graph.anyWrite(owner);
  const cell = analysis.graph.property(owner, key);
  const symbol = analysis.symbolOf(name);
  if (symbol !== undefined) analysis.noteProperty(symbol, cell);
  return cell;
}

const readAwait: Reader<ts.AwaitExpression> = (analysis, node) => {
  const result = analysis.graph.cell();
  analysis.awaitInto(analysis.evaluate(node.expression), result, analysis.checker.getTypeAtLocation(node.expression));
  return result;
};

const readConditional: Reader<ts.ConditionalExpression> = (analysis, node) => {
  analysis.evaluate(node.condition);
  return analysis.join(analysis.evaluate(node.whenTrue), analysis.evaluate(node.whenFalse));
};

const readPostfix: Reader<ts.PostfixUnaryExpression> = (analysis, node) => readStep(analysis, node).before;

const readNumber: Reader<ts.NumericLiteral> = (analysis, node) => analysis.literal(Number(node.text));

const readYieldExpression: Reader<ts.YieldExpression> = (analysis, node) =>
  readYield(analysis, node, (inner) => iterate(analysis, analysis.evaluate(inner), inner));

/** One reader for each kind of expression; a kind without one is not modelled. */
function readerOf(node: ts.Expression): Reader<never> {
  return readers.get(node.kind) ?? unknown;
}

const readers: ReadonlyMap<ts.SyntaxKind, Reader<never>> = new Map<ts.SyntaxKind, Reader<never>>([
  [ts.SyntaxKind.Identifier, readIdentifier],
  [ts.SyntaxKind.NumericLiteral, readNumber],
  [ts.SyntaxKind.ParenthesizedExpression, transparent],
  [ts.SyntaxKind.NonNullExpression, transparent],
  [ts.SyntaxKind.SatisfiesExpression, transparent],
  [ts.SyntaxKind.AsExpression, assertion],
  [ts.SyntaxKind.TypeAssertionExpression, assertion],
  [ts.SyntaxKind.ThisKeyword, readThis],
  [ts.SyntaxKind.SuperKeyword, readThis],
  [ts.SyntaxKind.ArrayLiteralExpression, readArray],
  [ts.SyntaxKind.ObjectLiteralExpression, readObject],
  [ts.SyntaxKind.PropertyAccessExpression, readProperty],
  [ts.SyntaxKind.ElementAccessExpression, readElement],
  [ts.SyntaxKind.CallExpression, readCall],
  [ts.SyntaxKind.NewExpression, readNew],
  [ts.SyntaxKind.TaggedTemplateExpression, readTagged],
  [ts.SyntaxKind.FunctionExpression, readFunctionExpression],
  [ts.SyntaxKind.ArrowFunction, readFunctionExpression],
  [ts.SyntaxKind.ClassExpression, readClass],
  [ts.SyntaxKind.BinaryExpression, readBinary],
  [ts.SyntaxKind.PrefixUnaryExpression, readPrefix],
  [ts.SyntaxKind.PostfixUnaryExpression, readPostfix],
  [ts.SyntaxKind.ConditionalExpression, readConditional],
  [ts.SyntaxKind.AwaitExpression, readAwait],
  [ts.SyntaxKind.YieldExpression, readYieldExpression],
  ...[
    ts.SyntaxKind.StringLiteral,
    ts.SyntaxKind.NoSubstitutionTemplateLiteral,
    ts.SyntaxKind.TemplateExpression,
    ts.SyntaxKind.TrueKeyword,
    ts.SyntaxKind.FalseKeyword,
    ts.SyntaxKind.NullKeyword,
    ts.SyntaxKind.BigIntLiteral,
    ts.SyntaxKind.RegularExpressionLiteral,
    ts.SyntaxKind.TypeOfExpression,
    ts.SyntaxKind.VoidExpression,
    ts.SyntaxKind.DeleteExpression,
    ts.SyntaxKind.OmittedExpression,
    ts.SyntaxKind.PrivateIdentifier,
  ].map((kind): [ts.SyntaxKind, Reader<never>] => [kind, plain]),
]);

/** The values of an expression. */
export function readExpression(analysis: Analysis, node: ts.Expression): Cell {
  // The table pairs each syntax kind with the reader of that kind's node type, which TypeScript cannot follow through a map.
  const read = readerOf(node) as Reader<ts.Expression>;
  return read(analysis, node);
}
