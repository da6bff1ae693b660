import { ts } from "../../ts.js";

/** Whether an expression is given to something that has a type of its own. */
export function flows(node: ts.Expression): boolean {
  const { parent } = node;
  // What a pattern takes apart stays what it is.
  if (ts.isVariableDeclaration(parent) && !ts.isIdentifier(parent.name)) return false;
  if (ts.isBinaryExpression(parent) && isPatternLiteral(parent.left)) return false;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isPropertyDeclaration(parent))
    return parent.initializer === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBinaryExpression(parent))
    return parent.right === node && parent.operatorToken.kind !== ts.SyntaxKind.CommaToken;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
    return parent.expression !== node && !takesEither(parent.expression);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isArrowFunction(parent)) return parent.body === node;
  return (
    ts.isReturnStatement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isYieldExpression(parent)
  );
}

function isPatternLiteral(node: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
}

/** `Object.values` and the like look into objects and records alike. */
function takesEither(callee: ts.Expression): boolean {
  return (
    ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression) && callee.expression.text === "Object"
  );
}
