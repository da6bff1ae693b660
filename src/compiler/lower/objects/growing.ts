import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** Whether a list starts empty as its declaration says, so that a store by index may have to make it longer. */
export function mayGrow(context: Context, node: ts.Expression): boolean {
  const inner = skipErased(node);
  const initializer = ts.isPropertyAccessExpression(inner)
    ? initializerOf(context.program.checker.getSymbolAtLocation(inner.name)?.valueDeclaration)
    : ts.isIdentifier(inner)
      ? initializerOf(context.bindingOf(inner)?.declaration)
      : undefined;
  if (initializer === undefined) return false;
  const value = skipErased(initializer);
  if (ts.isNewExpression(value)) return isArray(value.expression) && (value.arguments?.length ?? 0) === 0;
  return ts.isArrayLiteralExpression(value) && value.elements.length === 0;
}

function initializerOf(declaration: ts.Declaration | undefined): ts.Expression | undefined {
  if (declaration === undefined) return undefined;
  const hasOne = ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
  return hasOne ? declaration.initializer : undefined;
}

function isArray(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === "Array";
}
