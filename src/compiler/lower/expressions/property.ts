import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { builtinProperty } from "../../builtins/lookup.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { namespaceMember } from "../modules/names.js";

/** `object.name`: an attribute, a subscript of a dict, or what stands for a member of the JavaScript library. */
export function propertyAccess(context: Context, node: ts.PropertyAccessExpression): py.Expression {
  return propertyOf(context, node);
}

/** The place or value that a property access names. */
export function propertyOf(context: Context, node: ts.PropertyAccessExpression): py.Expression {
  const member = namespaceMember(context, node);
  if (member !== undefined) return member;
  const builtin = builtinProperty(context, node);
  if (builtin !== undefined) return builtin;
  const object = context.expression(node.expression);
  if (context.representation(node.expression) === "dict") return build.subscript(object, build.string(node.name.text));
  return build.attribute(object, attributeName(node.name.text));
}
