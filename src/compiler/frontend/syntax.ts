import { ts } from "../ts.js";

/** The node below parentheses and what TypeScript erases: `as`, `satisfies`, `!`. */
export function skipErased(node: ts.Expression): ts.Expression {
  let inner = node;
  while (
    ts.isParenthesizedExpression(inner) ||
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isNonNullExpression(inner) ||
    ts.isTypeAssertionExpression(inner)
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The nearest ancestor that is not erased; the one whose meaning a position depends on. */
export function parentThroughErased(node: ts.Node): ts.Node {
  let parent = node.parent;
  while (
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isTypeAssertionExpression(parent)
  ) {
    parent = parent.parent;
  }
  return parent;
}

/** Whether an operator token stores into its left side. */
export function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

/** How an expression stands in relation to a store: not at all, stored only, or read first (`x += 1`, `x++`). */
export type Access = "read" | "write" | "update";

/** How the program uses the value or place that this expression names. */
export function accessOf(node: ts.Expression): Access {
  let current: ts.Node = node;
  for (;;) {
    const parent: ts.Node = current.parent;
    if (
      ts.isParenthesizedExpression(parent) ||
      ts.isNonNullExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent)
    ) {
      current = parent;
      continue;
    }
    if (ts.isBinaryExpression(parent) && parent.left === current) {
      if (parent.operatorToken.kind === ts.SyntaxKind.EqualsToken) return "write";
      return isAssignmentOperator(parent.operatorToken.kind) ? "update" : "read";
    }
    if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
      const { operator } = parent;
      return operator === ts.SyntaxKind.PlusPlusToken || operator === ts.SyntaxKind.MinusMinusToken ? "update" : "read";
    }
    if ((ts.isForOfStatement(parent) || ts.isForInStatement(parent)) && parent.initializer === current) return "write";
    if (ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) {
      return isDestructuringTarget(parent) ? "write" : "read";
    }
    if (ts.isPropertyAssignment(parent) && parent.initializer === current)
      return isDestructuringTarget(parent.parent) ? "write" : "read";
    if (ts.isShorthandPropertyAssignment(parent) && parent.name === current)
      return isDestructuringTarget(parent.parent) ? "write" : "read";
    return "read";
  }
}

/** Whether an array or object literal is a pattern that takes a value apart: `[a, b] = pair`. */
export function isDestructuringTarget(node: ts.Node): boolean {
  let current = node;
  for (;;) {
    const parent = current.parent;
    if (ts.isParenthesizedExpression(parent) || ts.isSpreadElement(parent) || ts.isSpreadAssignment(parent)) {
      current = parent;
    } else if (ts.isBinaryExpression(parent)) {
      if (parent.left !== current || parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return false;
      const outer = parent.parent;
      // A default inside a pattern looks like an assignment: `[a = 1] = pair`.
      if (ts.isArrayLiteralExpression(outer) || ts.isPropertyAssignment(outer)) return true;
      return true;
    } else if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) {
      return parent.initializer === current;
    } else if (ts.isArrayLiteralExpression(parent) || ts.isObjectLiteralExpression(parent)) {
      current = parent;
    } else if (ts.isPropertyAssignment(parent)) {
      if (parent.initializer !== current) return false;
      current = parent.parent;
    } else {
      return false;
    }
  }
}

/** What runs as a Python function of its own (or as the module). */
export type FunctionNode =
  | ts.SourceFile
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.GetAccessorDeclaration
  | ts.SetAccessorDeclaration;

export function isFunctionNode(node: ts.Node): node is FunctionNode {
  switch (node.kind) {
    case ts.SyntaxKind.SourceFile:
    case ts.SyntaxKind.FunctionDeclaration:
    case ts.SyntaxKind.FunctionExpression:
    case ts.SyntaxKind.ArrowFunction:
    case ts.SyntaxKind.MethodDeclaration:
    case ts.SyntaxKind.Constructor:
    case ts.SyntaxKind.GetAccessor:
    case ts.SyntaxKind.SetAccessor:
      return true;
    default:
      return false;
  }
}

/** The modifiers a declaration was written with. */
export function hasModifier(node: ts.Node, kind: ts.ModifierSyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);
}

/** Whether a declaration exists for the type checker only, and gives no Python. */
export function isAmbient(node: ts.Node): boolean {
  return hasModifier(node, ts.SyntaxKind.DeclareKeyword);
}

/** Whether a node contains another that passes the test and belongs to the same function. */
export function containsOwn(root: ts.Node, test: (node: ts.Node) => boolean): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found || (isFunctionNode(node) && node !== root) || ts.isClassLike(node)) return;
    if (test(node)) found = true;
    else ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

/** Whether a node is a link of a chain with a `?.` of its own. */
export function hasQuestionDot(node: ts.Node): node is ts.PropertyAccessChain | ts.ElementAccessChain | ts.CallChain {
  return ts.isOptionalChain(node) && !ts.isNonNullExpression(node) && node.questionDotToken !== undefined;
}
