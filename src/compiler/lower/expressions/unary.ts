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
      return build.unary("-", context.expression(node.operand));
    case ts.SyntaxKind.PlusToken: {
      const value = context.expression(node.operand);
      return context.representation(node.operand) === "number" && !context.mayBeNothing(node.operand)
        ? value
        : build.call(context.helper("_number"), value);
    }
    case ts.SyntaxKind.TildeToken: {
      const value = context.expression(node.operand);
      if (context.representation(node.operand) === "bigint") return build.unary("~", value);
      const plain = build.unary("~", toInteger(context, { node: node.operand, value }));
      return context.program.numbers.needsWrap(node) ? wrapToSigned(plain) : plain;
    }
  }
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
