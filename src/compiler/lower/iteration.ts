import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import type { Context } from "./context.js";

/** A value as something that Python's `for` takes. */
export function iterate(_context: Context, _node: ts.Expression, value: py.Expression): py.Expression {
  return value;
}
