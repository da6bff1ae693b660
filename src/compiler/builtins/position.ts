import { parentThroughErased } from "../frontend/syntax.js";
import type { Context } from "../lower/context.js";
import { ts } from "../ts.js";

/** Whether anything uses the value of an expression; a library call for its effect alone is often one Python statement. */
export function isValueUsed(context: Context, node: ts.Expression): boolean {
  const parent = parentThroughErased(node);
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return false;
  if (ts.isArrowFunction(parent)) return !returnsNothing(context, parent);
  if (ts.isForStatement(parent)) return parent.condition !== undefined && contains(parent.condition, node);
  if (!ts.isBinaryExpression(parent)) {
    return !(ts.isConditionalExpression(parent) && !contains(parent.condition, node)) || isValueUsed(context, parent);
  }
  const kind = parent.operatorToken.kind;
  if (kind === ts.SyntaxKind.CommaToken && contains(parent.left, node)) return false;
  const passesOn =
    kind === ts.SyntaxKind.CommaToken ||
    ((kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken) &&
      contains(parent.right, node));
  return !passesOn || isValueUsed(context, parent);
}

function contains(outer: ts.Node, inner: ts.Node): boolean {
  return outer.pos <= inner.pos && inner.end <= outer.end;
}

/** Whether an arrow function stands where its result is thrown away: `forEach((x) => list.push(x))`. */
function returnsNothing(context: Context, node: ts.ArrowFunction): boolean {
  const { checker } = context.program;
  const [signature] = checker.getContextualType(node)?.getCallSignatures() ?? [];
  return signature !== undefined && (checker.getReturnTypeOfSignature(signature).flags & ts.TypeFlags.Void) !== 0;
}
