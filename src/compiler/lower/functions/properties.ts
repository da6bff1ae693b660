import { parentThroughErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** Whether the program gives a function properties of its own (`f.count = 0`), for which MicroPython's functions have no place. */
export function carriesProperties(
  context: Context,
  node: ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction,
): boolean {
  const { checker } = context.program;
  const parent = parentThroughErased(node);
  const holder = ts.isFunctionDeclaration(node)
    ? node.name
    : ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
      ? parent.name
      : undefined;
  const symbol = holder === undefined ? undefined : checker.getSymbolAtLocation(holder);
  if ([...(symbol?.exports?.values() ?? [])].some(isAssigned)) return true;
  if (ts.isFunctionDeclaration(node)) return false;
  if (isAssignedTo(parent, node)) return true;
  const expected = statedType(context, node, parent);
  return expected !== undefined && expected.getCallSignatures().length > 0 && expected.getProperties().some(isWritten);
}

/** `const f = (s => s) as Named` states a type that the checker does not ask of the function. */
function statedType(context: Context, node: ts.Expression, parent: ts.Node): ts.Type | undefined {
  if (!ts.isVariableDeclaration(parent)) return context.program.checker.getContextualType(node);
  return context.program.checker.getTypeAtLocation(parent.name);
}

/** `Object.assign(function, properties)`. */
function isAssignedTo(parent: ts.Node, node: ts.Expression): boolean {
  if (!ts.isCallExpression(parent) || parent.expression.getText() !== "Object.assign") return false;
  const [target] = parent.arguments;
  return target !== undefined && target.pos <= node.pos && node.end <= target.end;
}

/** A property that an assignment declares; those of a namespace of the same name stand elsewhere. */
function isAssigned(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(
    (each) => ts.isPropertyAccessExpression(each) || ts.isElementAccessExpression(each) || ts.isBinaryExpression(each),
  );
}

/** A property that the program's own types declare. */
function isWritten(symbol: ts.Symbol): boolean {
  return symbol.declarations?.[0]?.getSourceFile().isDeclarationFile === false;
}
