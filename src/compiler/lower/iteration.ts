import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import type { Context } from "./context.js";

/** A value as something that Python's `for` takes with JavaScript's items: a Map gives its pairs, where a dict gives its keys. */
export function iterate(context: Context, node: ts.Expression, value: py.Expression): py.Expression {
  return iterateType(context, context.typeOf(node), value);
}

/** The same for a value whose type is known. */
export function iterateType(context: Context, type: ts.Type, value: py.Expression): py.Expression {
  return context.program.values.single(type) === "map" ? build.callMethod(value, "items") : value;
}
