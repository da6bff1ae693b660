import type * as py from "../../python/nodes.js";
import { usesOwnThis } from "../../analysis/objects/survey.js";
import { parentThroughErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { classLiteral } from "./class-literal.js";
import { dictLiteral } from "./dict.js";
import { construct } from "./construct.js";
import { literalParts } from "./parts.js";
import { ownProperties } from "./spread.js";
import { shapeFor } from "./shapes.js";

/** `{ … }`: a dict where the program sees keys, else an instance of a class of that shape. */
export function objectLiteral(context: Context, node: ts.ObjectLiteralExpression): py.Expression {
  // A pattern that takes the literal apart says nothing of what it is.
  const expected = isTakenApart(node) ? undefined : context.program.checker.getContextualType(node);
  const { values } = context.program;
  const type = expected !== undefined && values.single(expected) === "dict" ? expected : context.typeOf(node);
  if (values.single(type) === "dict") return dictLiteral(context, node, type);
  if (node.properties.some(needsClass)) return classLiteral(context, node);
  const parts = literalParts(context, node.properties);
  const own = ownProperties(parts);
  return construct(context, shapeFor(context, node, own), parts);
}

/** Whether a pattern without a type takes a literal, or one around it, apart. */
function isTakenApart(node: ts.Expression): boolean {
  const parent = parentThroughErased(node);
  if (ts.isPropertyAssignment(parent)) return isTakenApart(parent.parent);
  if (ts.isArrayLiteralExpression(parent)) return isTakenApart(parent);
  if (ts.isVariableDeclaration(parent)) return parent.type === undefined && !ts.isIdentifier(parent.name);
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    (ts.isObjectLiteralExpression(parent.left) || ts.isArrayLiteralExpression(parent.left))
  );
}

/** What only a class of its own can hold: accessors, methods with a `this`, methods that Python calls by other names. */
function needsClass(property: ts.ObjectLiteralElementLike): boolean {
  if (ts.isAccessor(property)) return true;
  if (ts.isMethodDeclaration(property)) return usesOwnThis(property) || ts.isComputedPropertyName(property.name);
  return (
    ts.isPropertyAssignment(property) &&
    ts.isFunctionExpression(property.initializer) &&
    usesOwnThis(property.initializer)
  );
}
