import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import { globalValue } from "../../builtins/globals.js";
import type { Context } from "../context.js";

/** A variable by its Python name; a global of JavaScript or of Python by what stands for it. */
export function identifier(context: Context, node: ts.Identifier): py.Expression {
  const binding = context.bindingOf(node);
  if (binding !== undefined) return build.name(context.nameOf(binding));
  return globalValue(context, node);
}

export function thisExpression(context: Context): py.Expression {
  return build.name(context.self);
}
