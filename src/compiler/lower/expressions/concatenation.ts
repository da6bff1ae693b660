import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { lowerOrdered } from "../ordered.js";
import { joinPieces, pieceOf } from "../text.js";

/** Whether `a + b` joins text: one of its sides is a string, or something that becomes one. */
export function isConcatenation(context: Context, node: ts.BinaryExpression): boolean {
  return (
    node.operatorToken.kind === ts.SyntaxKind.PlusToken && (context.typeOf(node).flags & ts.TypeFlags.StringLike) !== 0
  );
}

/** The operands of a chain of concatenations, from left to right: `a + b + c`. */
function operandsOf(context: Context, node: ts.Expression): ts.Expression[] {
  const inner = skipErased(node);
  if (ts.isBinaryExpression(inner) && isConcatenation(context, inner))
    return [...operandsOf(context, inner.left), inner.right];
  return [node];
}

/** Strings are joined with `+`; as soon as something else is among them, with one `%` format. */
export function concatenation(context: Context, node: ts.BinaryExpression): py.Expression {
  const operands = operandsOf(context, node);
  const values = lowerOrdered(context, operands);
  const pairs = operands.flatMap((operand, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ operand, value }];
  });
  if (pairs.every(({ operand }) => context.representation(operand) === "string" && !context.mayBeNothing(operand))) {
    const [first, ...rest] = values;
    return rest.reduce((left, right) => build.binary(left, "+", right), first ?? build.string(""));
  }
  return joinPieces(pairs.map(({ operand, value }) => pieceOf(context, operand, value)));
}
