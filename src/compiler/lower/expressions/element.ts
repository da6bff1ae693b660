import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { accessOf, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { isRepeatable } from "../effects.js";
import { expectsNothing } from "../expectation.js";
import { objectElement } from "../objects/subscripts.js";
import { lowerOrdered } from "../ordered.js";

/** `object[index]`. */
export function elementAccess(context: Context, node: ts.ElementAccessExpression): py.Expression {
  return elementOf(context, node);
}

/** The place or value that an element access names. */
export function elementOf(context: Context, node: ts.ElementAccessExpression): py.Expression {
  switch (context.representation(node.expression)) {
    case "list":
    case "tuple":
    case "string":
    case "bytes":
    case "bytearray":
    case "buffer":
      return sequenceElement(context, node);
    case "unknown":
      return accessOf(node) === "read"
        ? build.call(context.helper("_member"), ...both(context, node))
        : plainSubscript(context, node);
    default:
      return objectElement(context, node) ?? plainSubscript(context, node);
  }
}

function both(context: Context, node: ts.ElementAccessExpression): readonly [py.Expression, py.Expression] {
  const [object, index] = lowerOrdered(context, [node.expression, node.argumentExpression]);
  return [object ?? build.none(), index ?? build.none()];
}

function plainSubscript(context: Context, node: ts.ElementAccessExpression): py.Expression {
  return build.subscript(...both(context, node));
}

/** An item of a list, a character, a byte: the index is an int, and Python must not count it from the end. */
function sequenceElement(context: Context, node: ts.ElementAccessExpression): py.Expression {
  const { numbers } = context.program;
  const index = skipErased(node.argumentExpression);
  const fromEnd = countedFromEnd(context, node);
  if (fromEnd !== undefined && accessOf(node) === "read" && !expectsNothing(context, node)) {
    return build.subscript(context.expression(node.expression), build.signedInt(-fromEnd));
  }
  const kind = numbers.kindOf(index);
  if (kind !== "int" && context.representation(index) === "number")
    return context.reject(index, "notAnInteger", "An index");
  const [object, value] = both(context, node);
  const isChecked = mayBeNegative(context, index);
  if (accessOf(node) === "read" && expectsNothing(context, node)) {
    if (isChecked || !isRepeatable(object) || !isRepeatable(value))
      return build.call(context.helper("_item"), object, value);
    const inside = build.compare(value, "<", build.call("len", object));
    return build.conditional(inside, build.subscript(object, value), build.none());
  }
  return build.subscript(object, isChecked ? build.call(context.helper("_index"), value) : value);
}

/** `xs[xs.length - 1]` is `xs[-1]`: the distance from the end, where the index is written so. */
function countedFromEnd(context: Context, node: ts.ElementAccessExpression): number | undefined {
  const index = skipErased(node.argumentExpression);
  if (
    !ts.isBinaryExpression(index) ||
    index.operatorToken.kind !== ts.SyntaxKind.MinusToken ||
    !ts.isNumericLiteral(index.right)
  )
    return undefined;
  const length = skipErased(index.left);
  const amount = Number(index.right.text);
  if (
    !ts.isPropertyAccessExpression(length) ||
    length.name.text !== "length" ||
    !Number.isInteger(amount) ||
    amount < 1
  )
    return undefined;
  return isSameVariable(context, length.expression, node.expression) ? amount : undefined;
}

/** Whether two expressions are the same variable, or the same property of one, with nothing between that could change it. */
function isSameVariable(context: Context, first: ts.Expression, second: ts.Expression): boolean {
  const left = skipErased(first);
  const right = skipErased(second);
  if (ts.isIdentifier(left) && ts.isIdentifier(right)) return context.symbolOf(left) === context.symbolOf(right);
  if (left.kind === ts.SyntaxKind.ThisKeyword) return right.kind === ts.SyntaxKind.ThisKeyword;
  if (!ts.isPropertyAccessExpression(left) || !ts.isPropertyAccessExpression(right)) return false;
  return left.name.text === right.name.text && isSameVariable(context, left.expression, right.expression);
}

/** A subtraction, a negation or a call may give a negative index; a counter, a parameter or a bounded value is trusted. */
function mayBeNegative(context: Context, index: ts.Expression): boolean {
  if (context.program.numbers.isNonNegative(index)) return false;
  const inner = skipErased(index);
  return !ts.isIdentifier(inner) && !ts.isPropertyAccessExpression(inner);
}
