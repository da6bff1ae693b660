import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** Whether a list starts empty as its declaration says, so that a store by index may have to make it longer. */
export function mayGrow(context: Context, node: ts.Expression): boolean {
  const inner = skipErased(node);
  if (ts.isElementAccessExpression(inner)) return takesEmptyLists(context, inner.expression);
  const initializer = ts.isPropertyAccessExpression(inner)
    ? initializerOf(context.program.checker.getSymbolAtLocation(inner.name)?.valueDeclaration)
    : ts.isIdentifier(inner)
      ? initializerOf(context.bindingOf(inner)?.declaration)
      : undefined;
  if (initializer === undefined) return isEmptied(context, inner);
  const value = skipErased(initializer);
  if (ts.isNewExpression(value)) return isArray(value.expression) && (value.arguments?.length ?? 0) === 0;
  return isEmptyList(value);
}

function isEmptyList(node: ts.Expression): boolean {
  const inner = skipErased(node);
  return ts.isArrayLiteralExpression(inner) && inner.elements.length === 0;
}

/** `rows` of `rows[i] = []` or `rows.push([])`. */
function takesEmptyLists(context: Context, rows: ts.Expression): boolean {
  return some(context.module.file, (each) => {
    if (isAssignment(each) && ts.isElementAccessExpression(each.left))
      return isEmptyList(each.right) && isSamePlace(context, each.left.expression, rows);
    if (!ts.isCallExpression(each) || !ts.isPropertyAccessExpression(each.expression)) return false;
    const { expression, name } = each.expression;
    return name.text === "push" && each.arguments.some(isEmptyList) && isSamePlace(context, expression, rows);
  });
}

/** A variable without a value of its own that gets an empty list later. */
function isEmptied(context: Context, place: ts.Expression): boolean {
  return some(
    context.module.file,
    (each) => isAssignment(each) && isEmptyList(each.right) && isSamePlace(context, each.left, place),
  );
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

/** Whether two expressions end in the same variable or property. */
function isSamePlace(context: Context, first: ts.Expression, second: ts.Expression): boolean {
  const [left, right] = [nameAtEnd(first), nameAtEnd(second)];
  if (left === undefined || right === undefined) return false;
  const { checker } = context.program;
  return checker.getSymbolAtLocation(left) === checker.getSymbolAtLocation(right);
}

function nameAtEnd(node: ts.Expression): ts.MemberName | undefined {
  const inner = skipErased(node);
  if (ts.isIdentifier(inner)) return inner;
  if (ts.isElementAccessExpression(inner)) return nameAtEnd(inner.expression);
  return ts.isPropertyAccessExpression(inner) ? inner.name : undefined;
}

function some(node: ts.Node, test: (each: ts.Node) => boolean): boolean {
  return test(node) || (ts.forEachChild(node, (child) => some(child, test) || undefined) ?? false);
}

function initializerOf(declaration: ts.Declaration | undefined): ts.Expression | undefined {
  if (declaration === undefined) return undefined;
  const hasOne = ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
  return hasOne ? declaration.initializer : undefined;
}

function isArray(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === "Array";
}
