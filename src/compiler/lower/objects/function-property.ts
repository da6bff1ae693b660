import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { definition } from "../functions/function.js";

/** A method that has no use for `this`, as a function above the statement. */
export function functionProperty(context: Context, node: ts.MethodDeclaration, name: string): py.Expression {
  const id = context.module.names.isTaken(name) || !/^[A-Za-z_]\w*$/.test(name) ? context.temporary(name).id : name;
  context.emit(definition(context, node, context.module.names.reserve(id)));
  return build.name(id);
}
