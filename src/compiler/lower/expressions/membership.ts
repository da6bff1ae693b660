import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { computedKey } from "../objects/dict-keys.js";
import { constantKey } from "../objects/subscripts.js";
import { lowerOrdered } from "../ordered.js";

/** `key in object`: a key of a record, or a property that an object has. */
export function inOperator(context: Context, node: ts.BinaryExpression): py.Expression {
  const representation = context.representation(node.right);
  if (ts.isPrivateIdentifier(node.left)) return privateIn(context, node, node.left);
  const [given, container] = lowerOrdered(context, [node.left, node.right]);
  const key = given ?? build.none();
  const object = container ?? build.none();
  if (representation === "dict")
    return build.compare(computedKey(context, context.typeOf(node.right), node.left, key), "in", object);
  if (representation === "object" || representation === "function")
    return hasProperty(context, node, { object: node.right, key: node.left }, object, key);
  if (representation === "unknown") return build.call(context.helper("_has_member"), key, object);
  return context.reject(
    node,
    "unsupportedSyntax",
    "`in` on this value",
    "Test the value itself, or keep the keys in a `Set`.",
  );
}

/** `#secret in object`. */
function privateIn(context: Context, node: ts.BinaryExpression, name: ts.PrivateIdentifier): py.Expression {
  const object = context.expression(node.right);
  return build.call("hasattr", object, build.string(attributeName(name.text)));
}

/** An optional property is there when it holds something: absent and undefined are one. */
export function hasProperty(
  context: Context,
  node: ts.Node,
  asked: { readonly object: ts.Expression; readonly key: ts.Expression },
  object: py.Expression,
  key: py.Expression,
): py.Expression {
  const constant = constantKey(context, asked.key);
  const name = constant === undefined ? key : build.string(attributeName(constant));
  const presence = constant === undefined ? "dynamic" : presenceOf(context, context.typeOf(asked.object), constant);
  if (presence === "mixed")
    return context.reject(
      node,
      "unsupportedSyntax",
      `Telling an absent \`${constant ?? ""}\` from one that is undefined`,
      "Compare the property with `undefined`, or give the types a property that tells them apart.",
    );
  if (presence === "required") return build.call("hasattr", object, name);
  return build.compare(build.call("getattr", object, name, build.none()), "is not", build.none());
}

/** Whether a property is optional in some type of the union, and may be present without a value in another. */
function presenceOf(context: Context, type: ts.Type, name: string): "required" | "optional" | "mixed" {
  const { checker, values } = context.program;
  const members = type.isUnion() ? type.types : [type];
  const symbols = members.flatMap((member) => member.getProperty(name) ?? []);
  const optional = symbols.filter((symbol) => (symbol.flags & ts.SymbolFlags.Optional) !== 0);
  const isEmptyAnywhere = symbols.some(
    (symbol) =>
      (symbol.flags & ts.SymbolFlags.Optional) === 0 &&
      values.facts(checker.getTypeOfSymbol(symbol)).representations.has("nothing"),
  );
  if (optional.length === 0) return "required";
  return isEmptyAnywhere ? "mixed" : "optional";
}
