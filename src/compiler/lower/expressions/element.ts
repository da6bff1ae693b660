import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { lowerOrdered } from "../ordered.js";

/** `object[index]`. */
export function elementAccess(context: Context, node: ts.ElementAccessExpression): py.Expression {
  return elementOf(context, node);
}

/** The place or value that an element access names. */
export function elementOf(context: Context, node: ts.ElementAccessExpression): py.Expression {
  const [object, index] = lowerOrdered(context, [node.expression, node.argumentExpression]);
  return build.subscript(object ?? build.none(), index ?? build.none());
}
