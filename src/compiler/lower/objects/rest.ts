import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import type { ObjectPattern, PatternProperty } from "../patterns.js";
import { construct } from "./construct.js";
import { computedKey, dictKey } from "./dict-keys.js";
import { propertyKey } from "./part.js";
import { checkWidth, ownProperties, spreadParts } from "./spread.js";
import { shapeFor } from "./shapes.js";

/** `...rest` of an object pattern: a new object, or a new record, of what the pattern does not name. */
export function restOfObject(
  context: Context,
  pattern: ObjectPattern,
  { source, type }: { readonly source: py.Expression; readonly type: ts.Type },
  properties: readonly PatternProperty[],
): py.Expression {
  const rest = properties.find((each) => each.isRest)?.target;
  const keys = properties.flatMap((each) => (each.key === undefined ? [] : [each.key]));
  // The target of a rest is a name or a place: TypeScript allows no pattern there.
  if (rest === undefined || !ts.isExpression(rest)) return build.none();
  if (context.program.values.single(type) === "dict") return restOfRecord(context, rest, source, type, keys);
  const named = keys.map((key) => propertyKey(context, key));
  const known = named.flatMap((name) => (name === undefined ? [] : [name]));
  if (known.length < named.length || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Instantiable)) !== 0)
    return context.reject(
      pattern,
      "unsupportedSyntax",
      "A rest of properties that are not known before the program runs",
      "Declare the object's type, or read the properties that you need one by one.",
    );
  checkWidth(context, pattern, type, context.typeOf(rest));
  const parts = spreadParts(context, type, source).filter(
    (part) => part.name === undefined || !known.includes(part.name),
  );
  return construct(context, shapeFor(context, rest, ownProperties(parts)), parts);
}

/** The entries of a record but for some keys. */
function restOfRecord(
  context: Context,
  rest: ts.Expression,
  source: py.Expression,
  type: ts.Type,
  keys: readonly ts.PropertyName[],
): py.Expression {
  const taken = keys.map((key) => {
    const known = propertyKey(context, key);
    if (known !== undefined) return dictKey(context, type, known);
    return ts.isComputedPropertyName(key)
      ? computedKey(context, type, key.expression, context.expression(key.expression))
      : build.none();
  });
  const [key, value] = [build.name("k"), build.name("v")];
  const clause = build.clause(build.targetTuple([key, value]), build.callMethod(source, "items"), [
    build.compare(key, "not in", build.tuple(taken)),
  ]);
  return context.program.objects.isEnumerated(context.typeOf(rest))
    ? build.call(context.helper("_Dict"), build.comprehension("list", build.tuple([key, value]), clause))
    : build.dictComprehension(key, value, clause);
}
