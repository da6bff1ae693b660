import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { updateValue } from "../assignment.js";
import { toInteger, wrapToSigned } from "../arithmetic.js";
import type { Context } from "../context.js";
import { lowerNegation } from "../truth.js";

/** `-x`, `+x`, `~x`, `!x`, `++x`, `--x`. */
export function prefixUnary(context: Context, node: ts.PrefixUnaryExpression): py.Expression {
  switch (node.operator) {
    case ts.SyntaxKind.PlusPlusToken:
    case ts.SyntaxKind.MinusMinusToken:
      return updateValue(context, node);
    case ts.SyntaxKind.ExclamationToken:
      return lowerNegation(context, node.operand);
    case ts.SyntaxKind.MinusToken:
      return build.unary("-", asNumber(context, node.operand));
    case ts.SyntaxKind.PlusToken:
      return asNumber(context, node.operand);
    case ts.SyntaxKind.TildeToken: {
      const value = context.expression(node.operand);
      if (context.representation(node.operand) === "bigint") return build.unary("~", value);
      const plain = build.unary("~", toInteger(context, { node: node.operand, value }));
      return context.program.numbers.needsWrap(node) ? wrapToSigned(plain) : plain;
    }
  }
}

/** An operand as a number (or, for `-`, as a bigint), whatever it is. */
function asNumber(context: Context, node: ts.Expression): py.Expression {
  const value = context.expression(node);
  const representation = context.representation(node);
  return (representation === "number" || representation === "bigint") && !context.mayBeNothing(node)
    ? value
    : build.call(context.helper("_number"), value);
}

/** `x++`, `x--`. */
export function postfixUnary(context: Context, node: ts.PostfixUnaryExpression): py.Expression {
  return updateValue(context, node);
}

/** `void f()` runs f and is None. */
export function voidExpression(context: Context, node: ts.VoidExpression): py.Expression {
  context.effect(node.expression);
  return build.none();
}
