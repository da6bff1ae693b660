import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { lowerOrdered } from "../ordered.js";

/** `value instanceof Class`. */
export function instanceOf(context: Context, node: ts.BinaryExpression): py.Expression {
  const [value, type] = lowerOrdered(context, [node.left, node.right]);
  return build.call("isinstance", value ?? build.none(), type ?? build.none());
}

/** `key in object`: a key of a dict. */
export function inOperator(context: Context, node: ts.BinaryExpression): py.Expression {
  const [key, container] = lowerOrdered(context, [node.left, node.right]);
  const representation = context.representation(node.right);
  if (representation === "object") return build.call("hasattr", container ?? build.none(), key ?? build.none());
  if (representation !== "dict")
    return context.reject(
      node,
      "unsupportedSyntax",
      "`in` on this value",
      "Test the value itself, or keep the keys in a `Set`.",
    );
  return build.compare(key ?? build.none(), "in", container ?? build.none());
}
