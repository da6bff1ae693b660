import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { accessOf, parentThroughErased } from "../../frontend/syntax.js";
import { typingName } from "../../frontend/values.js";
import { ts } from "../../ts.js";
import { attributeOf } from "../classes/member-names.js";
import type { Context } from "../context.js";
import { enumElement } from "../enums/members.js";
import { expectsNothing } from "../expectation.js";
import { lowerOrdered } from "../ordered.js";
import { computedKey } from "./dict-keys.js";

/** Operators for which JavaScript has no use for `undefined` either: a missing key is a mistake. */
const needsValue: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/**
 * Whether a read of a record's key needs no answer for a key that is not there: the keys are all known and present, or the value
 * is used at once in a way that fails (or makes no sense) in JavaScript too.
 */
export function expectsPresent(
  context: Context,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): boolean {
  const type = context.program.checker.getNonNullableType(context.typeOf(node.expression));
  const hasOpenKeys = context.program.checker.getIndexInfosOfType(type).length > 0;
  // Python's own dict, which only Python has: it raises, unless the code looks for nothing.
  if (typingName(type) === "dict") return !expectsNothing(context, node);
  if (!hasOpenKeys) return !context.mayBeNothing(node);
  const parent = parentThroughErased(node);
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.questionDotToken === undefined && isInside(parent.expression, node);
  if (ts.isCallExpression(parent)) return parent.questionDotToken === undefined && isInside(parent.expression, node);
  return ts.isBinaryExpression(parent) && needsValue.has(parent.operatorToken.kind) && !isText(context, parent);
}

function isInside(expression: ts.Expression, node: ts.Node): boolean {
  return expression.pos <= node.pos && node.end <= expression.end;
}

function isText(context: Context, node: ts.BinaryExpression): boolean {
  return node.operatorToken.kind === ts.SyntaxKind.PlusToken && context.representation(node) === "string";
}

/** `object[key]` of a record or of an object with properties; undefined for arrays and all else that Python subscripts itself. */
export function objectElement(context: Context, node: ts.ElementAccessExpression): py.Expression | undefined {
  const named = enumElement(context, node);
  if (named !== undefined) return named;
  const representation = context.representation(node.expression);
  if (representation === "dict") return recordElement(context, node);
  if (representation !== "object" && representation !== "function") return undefined;
  const constant = constantKey(context, node.argumentExpression);
  if (constant !== undefined && isOwnProperty(context, node, constant)) return constantElement(context, node, constant);
  return hasSubscript(context, node) || representation === "function" ? undefined : dynamicElement(context, node);
}

/** A device object that is subscripted in Python too: `np[0]`. */
function hasSubscript(context: Context, node: ts.ElementAccessExpression): boolean {
  const type = context.program.checker.getNonNullableType(context.typeOf(node.expression));
  const declaration = (type.symbol as ts.Symbol | undefined)?.declarations?.[0];
  return (
    context.program.checker.getIndexInfosOfType(type).length > 0 &&
    declaration?.getSourceFile().isDeclarationFile === true
  );
}

function recordElement(context: Context, node: ts.ElementAccessExpression): py.Expression {
  const type = context.typeOf(node.expression);
  const [record, given] = lowerOrdered(context, [node.expression, node.argumentExpression]);
  const key = computedKey(context, type, node.argumentExpression, given ?? build.none());
  return accessOf(node) !== "read" || isDeleted(node) || expectsPresent(context, node)
    ? build.subscript(record ?? build.none(), key)
    : build.callMethod(record ?? build.none(), "get", key);
}

function isDeleted(node: ts.Node): boolean {
  return ts.isDeleteExpression(parentThroughErased(node));
}

/** The text of a key that has only one value. */
export function constantKey(context: Context, node: ts.Expression): string | undefined {
  const type = context.typeOf(node);
  return type.isStringLiteral() || type.isNumberLiteral() ? String(type.value) : undefined;
}

function isOwnProperty(context: Context, node: ts.ElementAccessExpression, name: string): boolean {
  return context.program.checker.getPropertyOfType(context.typeOf(node.expression), name) !== undefined;
}

function constantElement(context: Context, node: ts.ElementAccessExpression, name: string): py.Expression {
  const symbol = context.program.checker.getPropertyOfType(context.typeOf(node.expression), name);
  return build.attribute(context.expression(node.expression), attributeOf(context, symbol, name));
}

/** `object[key]` where the key is one of several names: `getattr`. */
function dynamicElement(context: Context, node: ts.ElementAccessExpression): py.Expression {
  const [object, key] = dynamicParts(context, node);
  const isSafe = keysOf(context, node).every((member) => member.isStringLiteral()) && !context.mayBeNothing(node);
  return build.call("getattr", object, key, ...(isSafe ? [] : [build.none()]));
}

/** The object and the key of `object[key]` where the key is one of several names; undefined for all other accesses. */
export function dynamicKey(
  context: Context,
  node: ts.ElementAccessExpression,
): readonly [py.Expression, py.Expression] | undefined {
  if (context.representation(node.expression) !== "object" || hasSubscript(context, node)) return undefined;
  const constant = constantKey(context, node.argumentExpression);
  if (constant !== undefined && isOwnProperty(context, node, constant)) return undefined;
  return dynamicParts(context, node);
}

function keysOf(context: Context, node: ts.ElementAccessExpression): readonly ts.Type[] {
  const keys = context.typeOf(node.argumentExpression);
  return keys.isUnion() ? keys.types : [keys];
}

function dynamicParts(context: Context, node: ts.ElementAccessExpression): readonly [py.Expression, py.Expression] {
  for (const member of keysOf(context, node)) {
    if (!member.isStringLiteral() || attributeName(member.value) === member.value) continue;
    context.report(
      node.argumentExpression,
      "unsupportedSyntax",
      `A computed key that may be \`${member.value}\`, a word of Python's own,`,
      "Give the property another name.",
    );
  }
  const [object, key] = lowerOrdered(context, [node.expression, node.argumentExpression]);
  return [object ?? build.none(), key ?? build.none()];
}
