import { hasQuestionDot, parentThroughErased, skipErased } from "../frontend/syntax.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/**
 * Whether the code shows that a read may find nothing (DESIGN, section 1): `??`, `?.`, a comparison with `undefined`,
 * an element type or an expected type that includes it.
 */
export function expectsNothing(context: Context, node: ts.Expression): boolean {
  if (context.mayBeNothing(node)) return true;
  const parent = parentThroughErased(node);
  if (ts.isBinaryExpression(parent)) {
    const kind = parent.operatorToken.kind;
    if (kind === ts.SyntaxKind.QuestionQuestionToken) return skipErased(parent.left) === node;
    if (comparisons.has(kind)) return [parent.left, parent.right].some((side) => isNothingLiteral(skipErased(side)));
  }
  if (hasQuestionDot(parent) && skipErased(parent.expression) === node) return true;
  const expected = context.program.checker.getContextualType(node);
  // `T | undefined` says so, even where T may be anything; `unknown` does not.
  return expected?.isUnion() === true && expected.types.some((member) => (member.flags & ts.TypeFlags.Undefined) !== 0);
}

function isNothingLiteral(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}
