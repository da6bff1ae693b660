import type { Context } from "../lower/context.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import { errorClass } from "./error.js";
import { functionValue } from "./function-values.js";

/** Global values of JavaScript by what stands for them in Python. */
const values: Readonly<Record<string, (context: Context) => py.Expression>> = {
  undefined: () => build.none(),
  NaN: () => build.call("float", build.string("nan")),
  Infinity: () => build.call("float", build.string("inf")),
};

/** A global of JavaScript, or of Python (`print`, `OSError`, …) under its own name. */
export function globalValue(context: Context, node: ts.Identifier): py.Expression {
  const value = Object.hasOwn(values, node.text) ? values[node.text]?.(context) : undefined;
  return (
    value ?? errorClass(context, node.text) ?? functionValue(context, node)?.value(context) ?? build.name(node.text)
  );
}
