import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { namespacePlace } from "../namespaces/places.js";

/** `global` and `nonlocal` lines for the outer variables that the current function stores to. */
export function scopeDeclarations(context: Context): py.Statement[] {
  const globals: string[] = [];
  const nonlocals: string[] = [];
  for (const binding of context.scope.outerStores) {
    if (namespacePlace(context, binding) !== undefined) continue;
    (binding.scope.parent === undefined ? globals : nonlocals).push(context.nameOf(binding));
  }
  return [
    ...(globals.length > 0 ? [build.globalNames(...globals)] : []),
    ...(nonlocals.length > 0 ? [build.nonlocalNames(...nonlocals)] : []),
  ];
}

/** The body of a function: a block, or the expression of an arrow, as statements of the current function. */
export function bodyStatements(context: Context, body: ts.ConciseBody): py.Statement[] {
  if (ts.isBlock(body)) return context.block(body.statements, body);
  return [
    ...context.capture(() => {
      const value = context.expression(body);
      context.emit(build.withOrigin(build.returnValue(value), context.origin(body)));
    }).statements,
  ];
}
