import type * as py from "../python/nodes.js";
import { isAssignmentOperator } from "../frontend/syntax.js";
import { ts } from "../ts.js";
import type { Captured, Context } from "./context.js";
import { mayChange } from "./effects.js";

/**
 * Puts captured values into one order of evaluation: the statements of each are emitted, and a value whose later
 * neighbours bring statements is kept in a variable first, where something could observe the difference.
 */
export function emitOrdered(context: Context, parts: readonly Captured<py.Expression>[]): py.Expression[] {
  const last = parts.findLastIndex((part) => part.statements.length > 0);
  return parts.map((part, index) => {
    context.emit(...part.statements);
    return index < last && mayChange(context, part.value, parts.slice(index + 1))
      ? context.keep(part.value)
      : part.value;
  });
}

/** Lowers expressions that JavaScript evaluates from left to right. */
export function lowerOrdered(
  context: Context,
  nodes: readonly ts.Expression[],
  lower: (node: ts.Expression) => py.Expression = (node) => context.expression(node),
): py.Expression[] {
  return emitOrdered(
    context,
    nodes.map((node) => context.capture(() => lower(node))),
  );
}

/**
 * Lowers a receiver and its arguments for a form that Python evaluates in another order (`map[key] = value`, `key in map`):
 * what a later one could change, or an effect that would come too late, is kept in a variable first.
 */
export function lowerSettled(
  context: Context,
  receiver: ts.Expression,
  args: readonly ts.Expression[],
  lower: (node: ts.Expression) => py.Expression = (node) => context.expression(node),
): py.Expression[] {
  const nodes = [receiver, ...args];
  const parts = nodes.map((node) => context.capture(() => lower(node)));
  const runs = args.some((node) => runsProgram(context, node));
  return parts.map((part, index) => {
    context.emit(...part.statements);
    // Only the program's own code gives the receiver's variable another value; the library leaves it.
    const isSafe = index === 0 && !runs;
    return !isSafe && mayChange(context, part.value, parts.slice(index + 1)) ? context.keep(part.value) : part.value;
  });
}

/** Whether evaluating an expression may run code of the program itself, or assigns something. */
function runsProgram(context: Context, node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const declaration = context.program.checker.getResolvedSignature(node)?.getDeclaration();
    // The declaration may be missing, whatever its type says: the signature of a value of unknown type has none.
    const file = (declaration as ts.Node | undefined)?.getSourceFile();
    if (file?.isDeclarationFile !== true || node.arguments?.some(isFunction) === true) return true;
  }
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) return true;
  if (ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.isTaggedTemplateExpression(node)) return true;
  return ts.forEachChild(node, (child) => runsProgram(context, child) || undefined) ?? false;
}

function isFunction(node: ts.Node): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isIdentifier(node);
}
