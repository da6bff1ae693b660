import { skipErased } from "../frontend/syntax.js";
import type { Context } from "../lower/context.js";
import { ts } from "../ts.js";

/** Functions that give NaN for ordinary arguments. */
const doubtful: ReadonlySet<string> = new Set([
  "Number",
  "parseFloat",
  "parseInt",
  "sqrt",
  "log",
  "log2",
  "log10",
  "asin",
  "acos",
  "pow",
]);

/**
 * Whether an expression, or the constant that it names, is one that makes NaN: a conversion of text, a function outside its
 * domain, a division by what may be 0. A value that comes from elsewhere is taken to be a number.
 */
export function makesNaN(context: Context, node: ts.Expression): boolean {
  const inner = skipErased(node);
  if (!context.program.numbers.mayBeNaN(inner)) return false;
  if (ts.isIdentifier(inner))
    return inner.text === "NaN" || inner.text === "Infinity" || constantMakesNaN(context, inner);
  if (ts.isCallExpression(inner)) return doubtful.has(calledName(inner.expression));
  if (ts.isPrefixUnaryExpression(inner))
    return inner.operator === ts.SyntaxKind.PlusToken || makesNaN(context, inner.operand);
  if (ts.isConditionalExpression(inner)) return makesNaN(context, inner.whenTrue) || makesNaN(context, inner.whenFalse);
  if (!ts.isBinaryExpression(inner)) return false;
  const { kind } = inner.operatorToken;
  const divides = kind === ts.SyntaxKind.SlashToken || kind === ts.SyntaxKind.PercentToken;
  if (divides && !context.program.numbers.isNonZero(inner.right)) return true;
  return makesNaN(context, inner.left) || makesNaN(context, inner.right);
}

function calledName(callee: ts.Expression): string {
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  return ts.isIdentifier(callee) ? callee.text : "";
}

function constantMakesNaN(context: Context, node: ts.Identifier): boolean {
  const declaration = context.bindingOf(node)?.declaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  const isConstant = (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant && declaration.initializer !== undefined && makesNaN(context, declaration.initializer);
}
