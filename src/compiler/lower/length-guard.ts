import { accessOf, isFunctionNode, skipErased } from "../frontend/syntax.js";
import { isDeclaration } from "../frontend/typed-program.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";

/** Calls that may make a sequence shorter. */
const shortening: ReadonlySet<string> = new Set(["pop", "shift", "splice", "clear", "remove"]);

/**
 * Whether `values.length` cannot be 0 where it stands: the code around it has just asked, of a variable that is never stored to again,
 * and nothing in the function could make it shorter meanwhile.
 */
export function isLengthOfSome(context: Context, node: ts.Expression): boolean {
  const inner = skipErased(node);
  const sequence = lengthOwner(context, inner);
  if (sequence === undefined) return false;
  const around = functionAround(inner);
  return !mayShorten(context, around) && isGuarded(context, inner, sequence, around);
}

/** The variable of `variable.length`. */
function lengthOwner(context: Context, node: ts.Node): ts.Symbol | undefined {
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== "length" || !ts.isIdentifier(node.expression))
    return undefined;
  const binding = context.bindingOf(node.expression);
  return binding === undefined || binding.isReassigned ? undefined : binding.symbol;
}

function functionAround(node: ts.Node): ts.Node {
  let current = node.parent;
  while (!isFunctionNode(current)) current = current.parent;
  return current;
}

/** Whether a function calls anything that could take items away: the program's own functions, or methods that do. */
function mayShorten(context: Context, around: ts.Node): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const declaration = context.program.checker.getResolvedSignature(node)?.declaration;
      const callee = skipErased(node.expression);
      const isForeign = declaration !== undefined && isDeclaration(declaration.getSourceFile().fileName);
      found = !isForeign || (ts.isPropertyAccessExpression(callee) && shortening.has(callee.name.text));
    } else if (ts.isPropertyAccessExpression(node) && node.name.text === "length" && accessOf(node) !== "read")
      found = true;
    ts.forEachChild(node, visit);
  };
  visit(around);
  return found;
}

/** Walks outwards: branches of a question about the length, and statements before that leave when it is 0. */
function isGuarded(context: Context, node: ts.Node, sequence: ts.Symbol, around: ts.Node): boolean {
  for (let current = node; current !== around; current = current.parent) {
    const { parent } = current;
    if (ts.isConditionalExpression(parent)) {
      if (current === parent.whenTrue && asks(context, parent.condition, sequence) === "some") return true;
      if (current === parent.whenFalse && asks(context, parent.condition, sequence) === "none") return true;
    }
    if (ts.isIfStatement(parent)) {
      if (current === parent.thenStatement && asks(context, parent.expression, sequence) === "some") return true;
      if (current === parent.elseStatement && asks(context, parent.expression, sequence) === "none") return true;
    }
    if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      const before = parent.statements.slice(
        0,
        parent.statements.findIndex((statement) => statement === current),
      );
      if (before.some((statement) => leavesWhenEmpty(context, statement, sequence))) return true;
    }
  }
  return false;
}

/** `if (values.length === 0) return …;` */
function leavesWhenEmpty(context: Context, statement: ts.Statement, sequence: ts.Symbol): boolean {
  if (!ts.isIfStatement(statement) || asks(context, statement.expression, sequence) !== "none") return false;
  const body = ts.isBlock(statement.thenStatement)
    ? statement.thenStatement.statements.at(-1)
    : statement.thenStatement;
  return (
    body !== undefined && (ts.isReturnStatement(body) || ts.isThrowStatement(body) || ts.isContinueStatement(body))
  );
}

/** What a condition asks about a sequence: whether there are some items, or none. */
function asks(context: Context, condition: ts.Expression, sequence: ts.Symbol): "some" | "none" | undefined {
  const inner = skipErased(condition);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    const asked = asks(context, inner.operand, sequence);
    return asked === "some" ? "none" : asked === "none" ? "some" : undefined;
  }
  if (lengthOwner(context, inner) === sequence) return "some";
  if (!ts.isBinaryExpression(inner) || lengthOwner(context, skipErased(inner.left)) !== sequence) return undefined;
  const right = skipErased(inner.right);
  if (!ts.isNumericLiteral(right) || Number(right.text) !== 0) return undefined;
  switch (inner.operatorToken.kind) {
    case ts.SyntaxKind.EqualsEqualsToken:
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
      return "none";
    case ts.SyntaxKind.ExclamationEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
    case ts.SyntaxKind.GreaterThanToken:
      return "some";
    default:
      return undefined;
  }
}
