import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { dynamicKey } from "../objects/subscripts.js";
import { elementOf } from "./element.js";
import { propertyOf } from "./property.js";

/** `delete object.key`: the entry of a record goes; a property of an object is absent from then on. Its value is always true. */
export function deleteExpression(context: Context, node: ts.DeleteExpression): py.Expression {
  const target = skipErased(node.expression);
  if (!ts.isPropertyAccessExpression(target) && !ts.isElementAccessExpression(target))
    return context.reject(node, "unsupportedSyntax", "`delete` of this", "Delete a property of an object.");
  if (context.representation(target.expression) === "dict") deleteEntry(context, target);
  else if (context.representation(target.expression) === "object") deleteProperty(context, target);
  else
    return context.reject(
      node,
      "unsupportedSyntax",
      "`delete` of an element",
      "Take it out with `splice`, or store `undefined`.",
    );
  return build.bool(true);
}

type Target = ts.PropertyAccessExpression | ts.ElementAccessExpression;

function deleteEntry(context: Context, target: Target): void {
  const place = ts.isPropertyAccessExpression(target) ? propertyOf(context, target) : elementOf(context, target);
  const found = entryOf(place);
  if (found === undefined) return;
  context.emit(
    build.withOrigin(
      build.expressionStatement(build.callMethod(found.record, "pop", found.key, build.none())),
      context.origin(target),
    ),
  );
}

/** The record and the key of a subscript, or of the `get` that a read of it is. */
function entryOf(place: py.Expression): { readonly record: py.Expression; readonly key: py.Expression } | undefined {
  if (place.kind === "Subscript" && place.index.kind !== "Slice") return { record: place.object, key: place.index };
  if (place.kind !== "Call" || place.callee.kind !== "Attribute") return undefined;
  const [key] = place.args;
  return key?.kind === "Positional" ? { record: place.callee.object, key: key.value } : undefined;
}

/** A property that may be absent holds None then; where the program lists properties it must really go. */
function deleteProperty(context: Context, target: Target): void {
  const dynamic = ts.isElementAccessExpression(target) ? dynamicKey(context, target) : undefined;
  if (dynamic !== undefined) {
    context.emit(build.expressionStatement(build.call("setattr", ...dynamic, build.none())));
    return;
  }
  const place = ts.isPropertyAccessExpression(target) ? propertyOf(context, target) : elementOf(context, target);
  const attribute = attributeOfRead(place);
  if (attribute === undefined) return;
  const isListed = context.program.objects.isEnumerated(context.typeOf(target.expression));
  const origin = context.origin(target);
  if (!isListed) context.emit(build.withOrigin(build.assign(attribute, build.none()), origin));
  else {
    const object = attribute.object.kind === "Name" ? attribute.object : context.keep(attribute.object);
    const own = build.attribute(object, "__dict__");
    context.emit(
      build.withOrigin(
        build.ifElse(build.compare(build.string(attribute.name), "in", own), [
          build.deleteTargets(build.attribute(object, attribute.name)),
        ]),
        origin,
      ),
    );
  }
}

/** The attribute of a read, also of one that is asked for with a default. */
function attributeOfRead(place: py.Expression): py.Attribute | undefined {
  if (place.kind === "Attribute") return place;
  if (place.kind !== "Call") return undefined;
  const [object, name] = place.args;
  return object?.kind === "Positional" && name?.kind === "Positional" && name.value.kind === "StringLiteral"
    ? build.attribute(object.value, name.value.value)
    : undefined;
}
