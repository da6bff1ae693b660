import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { definition } from "../functions/function.js";
import { accessorFunction } from "./member-names.js";

/** Whether the accessors of this name need functions of their own names: `super` cannot reach a property in MicroPython. */
function needsFunctions(context: Context, name: string, accessors: readonly ts.AccessorDeclaration[]): boolean {
  return (
    context.program.objects.isReachedThroughSuper(name) ||
    accessors.some((each) => (ts.getDecorators(each)?.length ?? 0) > 0)
  );
}

/** A getter and a setter of one name as a Python property. */
export function accessorDefinitions(
  context: Context,
  accessors: readonly ts.AccessorDeclaration[],
  name: string,
): py.Statement[] {
  const getter = accessors.find(ts.isGetAccessorDeclaration);
  const setter = accessors.find(ts.isSetAccessorDeclaration);
  const define = (node: ts.AccessorDeclaration, as: string, decorators: readonly py.Expression[]): py.Statement =>
    definition(context, node, as, { leading: [build.parameter("self")], decorators, self: "self" });
  if (getter !== undefined && !needsFunctions(context, name, accessors)) {
    return [
      define(getter, name, [build.name("property")]),
      ...(setter === undefined ? [] : [define(setter, name, [build.attribute(build.name(name), "setter")])]),
    ];
  }
  const get = accessorFunction("get", name);
  const set = accessorFunction("set", name);
  return [
    ...(getter === undefined ? [] : [define(getter, get, [])]),
    ...(setter === undefined ? [] : [define(setter, set, [])]),
    build.assign(
      build.name(name),
      build.call(
        "property",
        getter === undefined ? build.none() : build.name(get),
        ...(setter === undefined ? [] : [build.name(set)]),
      ),
    ),
  ];
}
