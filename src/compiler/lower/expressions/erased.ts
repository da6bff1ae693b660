import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** What TypeScript erases (parentheses, `as`, `satisfies`, `!`) is its inner expression; the printer sets parentheses by itself. */
export function erased(
  context: Context,
  node:
    | ts.ParenthesizedExpression
    | ts.AsExpression
    | ts.SatisfiesExpression
    | ts.NonNullExpression
    | ts.TypeAssertion
    | ts.ExpressionWithTypeArguments,
): py.Expression {
  return context.expression(node.expression);
}
