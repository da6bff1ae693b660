import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import { accessOf } from "../../frontend/syntax.js";
import { builtinProperty } from "../../builtins/lookup.js";
import { isDeclaration } from "../../frontend/typed-program.js";
import { ts } from "../../ts.js";
import { attributeOf } from "../classes/member-names.js";
import { checkMethodValue } from "../classes/method-values.js";
import { readStaticAccessor, staticAccessorName } from "../classes/static-accessors.js";
import { superProperty } from "../classes/super.js";
import type { Context } from "../context.js";
import { namespaceMember } from "../modules/names.js";
import { enumMemberValue } from "../enums/members.js";
import { functionMember } from "../namespaces/places.js";
import { dictKey } from "../objects/dict-keys.js";
import { mayBeMissing } from "../objects/read.js";
import { expectsPresent } from "../objects/subscripts.js";

/** `object.name`: an attribute, a subscript of a dict, or what stands for a member of the JavaScript library. */
export function propertyAccess(context: Context, node: ts.PropertyAccessExpression): py.Expression {
  return propertyOf(context, node);
}

/** The place or value that a property access names. */
export function propertyOf(context: Context, node: ts.PropertyAccessExpression): py.Expression {
  const member = namespaceMember(context, node);
  if (member !== undefined) return member;
  const special =
    functionMember(context, node) ??
    enumMemberValue(context, node) ??
    builtinProperty(context, node) ??
    superProperty(context, node);
  if (special !== undefined) return special;
  return propertyOfValue(context, node, context.expression(node.expression));
}

/** Properties of JavaScript's values that are no attributes in Python: of a value of any type a helper finds them. */
const hiddenNames: ReadonlySet<string> = new Set(["length", "message", "name"]);

/** The property that an access names, of an object that is already lowered. */
export function propertyOfValue(
  context: Context,
  node: ts.PropertyAccessExpression,
  object: py.Expression,
): py.Expression {
  const name = node.name.text;
  const isRead = accessOf(node) === "read";
  if (context.representation(node.expression) === "dict" && !isDictMethod(context, node)) {
    const key = dictKey(context, context.typeOf(node.expression), name);
    return !isRead || expectsPresent(context, node)
      ? build.subscript(object, key)
      : build.callMethod(object, "get", key);
  }
  if (isRead && hiddenNames.has(name) && context.representation(node.expression) === "unknown")
    return build.call(context.helper("_property"), object, build.string(name));
  const accessor = staticAccessorName(context, node);
  if (accessor !== undefined && isRead) return readStaticAccessor(object, accessor);
  checkMethodValue(context, node);
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  const attribute = attributeOf(context, symbol, name);
  return isRead && mayBeMissing(context, context.typeOf(node.expression), name)
    ? build.call("getattr", object, build.string(attributeName(name)), build.none())
    : build.attribute(object, attribute);
}

/** `get`, `items` and so on of a Python dict: methods that the declarations give it, not keys of a record. */
function isDictMethod(context: Context, node: ts.PropertyAccessExpression): boolean {
  const declaration = context.program.checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  return (
    declaration !== undefined &&
    ts.isMethodSignature(declaration) &&
    isDeclaration(declaration.getSourceFile().fileName)
  );
}
