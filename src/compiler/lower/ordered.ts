import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
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
