import { parentThroughErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** Reports a method that is taken as a value although its body needs `this`: JavaScript forgets the object, Python does not. */
export function checkMethodValue(context: Context, node: ts.PropertyAccessExpression): void {
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  const declaration = symbol?.declarations?.[0];
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
  if (!ts.isMethodDeclaration(declaration) && !ts.isMethodSignature(declaration)) return;
  if (isCompared(context, node))
    context.report(
      node.name,
      "unsupportedSyntax",
      "A comparison of methods",
      "Keep the function in a field: `name = () => { … }`.",
    );
  if (!context.program.objects.usesThis(node.name.text) || !isTaken(node)) return;
  context.report(node.name, "lostThis", node.name.text);
}

/** Whether a method is compared with something other than `undefined`: Python makes another object of it each time. */
function isCompared(context: Context, node: ts.PropertyAccessExpression): boolean {
  const parent = parentThroughErased(node);
  if (!ts.isBinaryExpression(parent)) return false;
  const kind = parent.operatorToken.kind;
  const isEquality =
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    kind === ts.SyntaxKind.EqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsToken;
  const other = parent.left.end >= node.end && parent.left.pos <= node.pos ? parent.right : parent.left;
  return (
    isEquality &&
    [...context.program.values.facts(context.typeOf(other)).representations].some((each) => each !== "nothing")
  );
}

/** Whether a use of a method keeps it: it is neither called, nor bound, nor only looked at. */
function isTaken(node: ts.PropertyAccessExpression): boolean {
  const parent = parentThroughErased(node);
  if (ts.isCallExpression(parent)) return parent.arguments.some((argument) => argument.end === node.end);
  if (ts.isPropertyAccessExpression(parent)) return !/^(bind|call|apply|name|length)$/.test(parent.name.text);
  if (ts.isTypeOfExpression(parent) || ts.isIfStatement(parent) || ts.isPrefixUnaryExpression(parent)) return false;
  if (ts.isBinaryExpression(parent)) {
    const kind = parent.operatorToken.kind;
    return !(
      kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
      kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
      kind === ts.SyntaxKind.EqualsEqualsToken ||
      kind === ts.SyntaxKind.ExclamationEqualsToken ||
      kind === ts.SyntaxKind.AmpersandAmpersandToken ||
      (kind === ts.SyntaxKind.EqualsToken && parent.left === node)
    );
  }
  return !ts.isExpressionStatement(parent);
}
