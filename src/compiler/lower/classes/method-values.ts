import { parentThroughErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** Reports a method that is taken as a value although its body needs `this`: JavaScript forgets the object, Python does not. */
export function checkMethodValue(context: Context, node: ts.PropertyAccessExpression): void {
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  const declaration = symbol?.declarations?.[0];
  if (declaration === undefined || declaration.getSourceFile().isDeclarationFile) return;
  if (!ts.isMethodDeclaration(declaration) && !ts.isMethodSignature(declaration)) return;
  if (!context.program.objects.usesThis(node.name.text) || !isTaken(node)) return;
  context.report(node.name, "lostThis", node.name.text);
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
