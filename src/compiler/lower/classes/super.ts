import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import { lowerArguments } from "../arguments.js";
import type { Context } from "../context.js";
import { emitOrdered } from "../ordered.js";

/** `super(…)` is `super().__init__(…)`. */
export function superCall(context: Context, node: ts.CallExpression): py.Expression {
  const lowered = lowerArguments(context, node, node.arguments);
  const values = emitOrdered(
    context,
    lowered.map((each) => each.part),
  );
  return build.callMethod(
    build.call("super"),
    "__init__",
    ...values.map((value, index) => lowered[index]?.wrap(value) ?? value),
  );
}

/** `super.method` is `super().method`. */
export function superExpression(): py.Expression {
  return build.call("super");
}
