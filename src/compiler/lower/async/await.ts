import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { functionAround } from "./mode.js";

/** `await value`. At the top level the module waits while everything else goes on. */
export function awaitExpression(context: Context, node: ts.AwaitExpression): py.Expression {
  const value = context.expression(node.expression);
  const isTopLevel = ts.isSourceFile(functionAround(node));
  if (context.program.asyncMode === "asyncio") {
    if (!isPromise(context, node.expression)) return value;
    return isTopLevel ? build.callMethod(context.pythonModule("asyncio"), "run", value) : build.awaitValue(value);
  }
  if (isTopLevel) return build.call(context.helper("_wait"), value);
  return build.awaitValue(isPromise(context, node.expression) ? value : build.call(context.helper("_resolved"), value));
}

/** Whether an expression surely gives a promise. */
export function isPromise(context: Context, node: ts.Expression): boolean {
  const type = context.typeOf(node);
  return context.program.values.single(type) === "promise" && !context.mayBeNothing(node);
}
