import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { definition } from "../functions/function.js";

/** A method that has no use for `this`, as a function above the statement. */
export function functionProperty(context: Context, node: ts.MethodDeclaration, name: string): py.Expression {
  const { names } = context.module;
  const isIdentifier = /^[A-Za-z_]\w*$/.test(name);
  const id = isIdentifier ? names.reserve(names.isTaken(name) ? `${name}_` : name) : context.temporary("function").id;
  context.emit(definition(context, node, id));
  return build.name(id);
}
