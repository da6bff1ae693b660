import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { iterate } from "../iteration.js";
import { functionAround, isAsync } from "./mode.js";

/** `yield value` and `yield* values`; an async generator marks what is for its user. */
export function yieldExpression(context: Context, node: ts.YieldExpression): py.Expression {
  const inAsync = isAsync(functionAround(node));
  const value = node.expression === undefined ? undefined : context.expression(node.expression);
  if (node.asteriskToken !== undefined && node.expression !== undefined && value !== undefined) {
    if (inAsync)
      return context.reject(
        node,
        "unsupportedSyntax",
        "`yield*` in an async generator",
        "Write `for await (const item of …) yield item;`.",
      );
    return build.yieldFrom(iterate(context, node.expression, value));
  }
  if (!inAsync) return build.yieldValue(value);
  asyncGeneratorHelper(context);
  return build.yieldValue(build.call("_Item", value ?? build.none()));
}

/** What makes an async generator of a coroutine that yields marked items. */
export function asyncGeneratorHelper(context: Context): py.Name {
  return context.helper(context.program.asyncMode === "promises" ? "_async_generator" : "_async_items");
}
