import type { Representation } from "../frontend/values.js";
import type { Context } from "../lower/context.js";
import { ts } from "../ts.js";

/** The type of what an array, a typed array or a set holds; undefined where the checker knows none. */
export function elementType(context: Context, node: ts.Expression): ts.Type | undefined {
  const { checker } = context.program;
  const type = checker.getNonNullableType(context.typeOf(node));
  const indexed = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  if (indexed !== undefined) return indexed;
  // An interface of the library with type arguments: Set<T>, Map<K, V>.
  return checker.getTypeArguments(type as ts.TypeReference)[0];
}

const byValue: ReadonlySet<Representation> = new Set(["number", "string", "bigint", "bytes", "nothing", "symbol"]);
const byIdentity: ReadonlySet<Representation> = new Set(["object", "function", "promise", "regexp", "nothing"]);

/** Whether Python's `==` tells all values of a type apart as `===` does (NaN aside): no lists or dicts, no mix of 1 and True. */
export function isComparedAlike(context: Context, type: ts.Type | undefined): boolean {
  if (type === undefined) return false;
  const kinds = [...context.program.values.facts(type).representations];
  return (
    kinds.every((kind) => byValue.has(kind)) ||
    kinds.every((kind) => byIdentity.has(kind)) ||
    kinds.every((kind) => kind === "boolean" || kind === "nothing")
  );
}

/** Whether values of a type may be keys of a Python dict that JavaScript tells apart in the same way. */
export function isKeyAlike(context: Context, type: ts.Type | undefined): boolean {
  if (type === undefined) return false;
  const kinds = [...context.program.values.facts(type).representations];
  const mixesBooleans = kinds.includes("boolean") && kinds.includes("number");
  return !mixesBooleans && kinds.every((kind) => byValue.has(kind) || byIdentity.has(kind) || kind === "boolean");
}

/** Whether nothing is known of a type (an empty `new Map()`, a type parameter): the keys show elsewhere. */
export function isAny(type: ts.Type): boolean {
  const open = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter;
  return (type.flags & open) !== 0;
}

/** Whether a type's only representation (None aside) is this one. */
export function isOnly(context: Context, type: ts.Type | undefined, representation: Representation): boolean {
  return type !== undefined && context.program.values.single(type) === representation && !mayBeNothing(context, type);
}

/** Whether a value of the type may be None. */
export function mayBeNothing(context: Context, type: ts.Type | undefined): boolean {
  return type === undefined || context.program.values.facts(type).representations.has("nothing");
}

/** Whether a value may be NaN as far as its type and the number analysis tell. */
export function mayBeNaN(context: Context, node: ts.Expression): boolean {
  const { representations } = context.program.values.facts(context.typeOf(node));
  if (!representations.has("number") && !representations.has("unknown")) return false;
  return context.program.numbers.kindOf(node) !== "int" && context.program.numbers.mayBeNaN(node);
}
