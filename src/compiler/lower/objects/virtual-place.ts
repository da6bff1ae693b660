import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { accessOf } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { accessorFunction } from "../classes/member-names.js";
import { staticAccessorFunction, staticAccessorName } from "../classes/static-accessors.js";
import type { Context } from "../context.js";
import { lowerOrdered } from "../ordered.js";
import { mayGrow } from "./growing.js";
import { dynamicKey } from "./subscripts.js";

/** A place that Python reads and stores to by calls: a static accessor, an accessor of the base class, a property by a computed name. */
export interface VirtualPlace {
  /** What is evaluated to find the place. */
  readonly parts: readonly py.Expression[];
  read(parts: readonly py.Expression[]): py.Expression;
  store(parts: readonly py.Expression[], value: py.Expression): py.Expression;
}

function accessorPlace(object: py.Expression, get: string, set: string): VirtualPlace {
  const owner = (parts: readonly py.Expression[]): py.Expression => parts[0] ?? build.none();
  return {
    parts: [object],
    read: (parts) => build.callMethod(owner(parts), get),
    store: (parts, value) => build.callMethod(owner(parts), set, value),
  };
}

/** The place that an expression names when calls stand for it; undefined for what Python can assign to. */
export function virtualPlace(
  context: Context,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): VirtualPlace | undefined {
  if (ts.isElementAccessExpression(node)) {
    if (
      accessOf(node) === "write" &&
      context.representation(node.expression) === "list" &&
      mayGrow(context, node.expression)
    ) {
      return {
        parts: lowerOrdered(context, [node.expression, node.argumentExpression]),
        read: ([list = build.none(), index = build.none()]) => build.subscript(list, index),
        store: (parts, value) => build.call(context.helper("_store"), ...parts, value),
      };
    }
    if (accessOf(node) === "write" && context.representation(node.expression) === "unknown") {
      return {
        parts: lowerOrdered(context, [node.expression, node.argumentExpression]),
        read: ([object = build.none(), key = build.none()]) => build.subscript(object, key),
        store: (parts, value) => build.call(context.helper("_set_member"), ...parts, value),
      };
    }
    const found = dynamicKey(context, node);
    if (found === undefined) return undefined;
    return {
      parts: found,
      read: (parts) => build.call("getattr", ...parts),
      store: (parts, value) => build.call("setattr", ...parts, value),
    };
  }
  if (node.name.text === "length" && context.representation(node.expression) === "list") {
    return {
      parts: [context.expression(node.expression)],
      read: (parts) => build.call("len", ...parts),
      store: (parts, value) => build.call(context.helper("_resize"), ...parts, value),
    };
  }
  const accessor = staticAccessorName(context, node);
  if (accessor !== undefined) {
    const object = context.expression(node.expression);
    return accessorPlace(object, staticAccessorFunction("get", accessor), staticAccessorFunction("set", accessor));
  }
  if (node.expression.kind !== ts.SyntaxKind.SuperKeyword) return undefined;
  const name = node.name.text;
  return accessorPlace(
    context.expression(node.expression),
    accessorFunction("get", name),
    accessorFunction("set", name),
  );
}
