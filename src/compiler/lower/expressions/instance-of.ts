import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { HelperName } from "../../runtime/manifest.js";
import type { Context } from "../context.js";
import { lowerOrdered } from "../ordered.js";

/** What stands for JavaScript's own classes in Python's `isinstance`. */
const builtinTypes: Readonly<Record<string, readonly string[]>> = {
  Array: ["list", "tuple"],
  Uint8Array: ["bytearray"],
  Uint8ClampedArray: ["bytearray"],
};

/** The same for classes that are helpers, some of them beside a class of Python's. */
const helperTypes: Readonly<Record<string, readonly [helper: HelperName, builtin?: string]>> = {
  Map: ["_Map", "dict"],
  Set: ["_Set", "set"],
  Date: ["_Date"],
  RegExp: ["_RegExp"],
  Promise: ["_Promise"],
};

/** Classes of the library of which no primitive value is an instance. */
const wrappers: ReadonlySet<string> = new Set(["String", "Number", "Boolean", "BigInt", "Symbol"]);

/** `value instanceof Class`. */
export function instanceOf(context: Context, node: ts.BinaryExpression): py.Expression {
  const special = ts.isIdentifier(node.right) && context.bindingOf(node.right) === undefined ? node.right.text : "";
  if (special === "Function") return build.call("callable", context.expression(node.left));
  if (special === "Object" || wrappers.has(special))
    return context.reject(
      node,
      "unsupportedSyntax",
      `\`instanceof ${special}\``,
      'Use `typeof value === "object"` and the like.',
    );
  const types = Object.hasOwn(builtinTypes, special) ? builtinTypes[special] : undefined;
  if (types !== undefined) {
    const value = context.expression(node.left);
    const [only, ...others] = types.map((type) => build.name(type));
    return build.call(
      "isinstance",
      value,
      only !== undefined && others.length === 0 ? only : build.tuple([...types.map((type) => build.name(type))]),
    );
  }
  const [helper, builtin] = (Object.hasOwn(helperTypes, special) ? helperTypes[special] : undefined) ?? [];
  if (helper !== undefined) {
    const value = context.expression(node.left);
    const own = context.helper(helper);
    return build.call("isinstance", value, builtin === undefined ? own : build.tuple([build.name(builtin), own]));
  }
  const [value, type] = lowerOrdered(context, [node.left, node.right]);
  return build.call("isinstance", value ?? build.none(), type ?? build.none());
}
