import { skipErased } from "../frontend/syntax.js";
import type { Context } from "../lower/context.js";
import { ts } from "../ts.js";

/** Whether an index or a count is surely not negative. */
export function isNonNegative(context: Context, node: ts.Expression): boolean {
  const inner = skipErased(node);
  if (ts.isNumericLiteral(inner)) return true;
  return context.program.numbers.isNonNegative(inner);
}
