import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { Captured, Context } from "./context.js";
import { isConstant } from "./effects.js";

/**
 * Puts captured values into one order of evaluation: the statements of each are emitted, and a value whose later
 * neighbours bring statements is kept in a variable first, unless nothing could change it.
 */
export function emitOrdered<T extends py.Expression>(context: Context, parts: readonly Captured<T>[]): (T | py.Name)[] {
  const last = parts.findLastIndex((part) => part.statements.length > 0);
  return parts.map((part, index) => {
    context.emit(...part.statements);
    return index < last && !isConstant(context, part.value) ? context.keep(part.value) : part.value;
  });
}

/** Lowers expressions that JavaScript evaluates from left to right. */
export function lowerOrdered(context: Context, nodes: readonly ts.Expression[], lower = (node: ts.Expression) => context.expression(node)): py.Expression[] {
  return emitOrdered(context, nodes.map((node) => context.capture(() => lower(node))));
}
