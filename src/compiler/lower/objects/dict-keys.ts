import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";

/** What the keys of a dict are in Python: ints where its type has numbers for keys, else strings. */
export type KeyKind = "int" | "string" | "any";

/** The kind of keys of a record type. */
export function keyKindOf(context: Context, type: ts.Type): KeyKind {
  const { checker } = context.program;
  const present = checker.getNonNullableType(type);
  const member = present.isUnion() ? (present.types[0] ?? present) : present;
  const infos = checker.getIndexInfosOfType(member);
  if (infos.some((info) => info.keyType.flags & ts.TypeFlags.String)) return "string";
  if (infos.some((info) => info.keyType.flags & ts.TypeFlags.Number)) return "int";
  const keys = member.aliasTypeArguments?.[0];
  if (keys !== undefined && member.aliasSymbol?.name === "Record") {
    const parts = keys.isUnion() ? keys.types : [keys];
    if (parts.every((part) => part.flags & ts.TypeFlags.NumberLike)) return "int";
  }
  return "string";
}

/** A key that is written out, as a record of that type has it. */
export function dictKey(context: Context, type: ts.Type, name: string): py.Expression {
  const isInt = keyKindOf(context, type) === "int" && /^(0|[1-9]\d*)$/.test(name);
  return isInt ? build.int(BigInt(name)) : build.string(name);
}

/** The key that an expression gives, as a record of that type has it: numbers become text in a record of strings. */
export function computedKey(context: Context, type: ts.Type, node: ts.Expression, value: py.Expression): py.Expression {
  const kind = keyKindOf(context, type);
  const given = context.representation(node);
  if (kind === "string" && given === "number") {
    if (value.kind === "IntLiteral") return build.string(value.value.toString());
    return context.program.numbers.kindOf(node) === "int"
      ? build.call("str", value)
      : build.call(context.helper("_str"), value);
  }
  if (kind === "int" && given === "string") return build.call("int", value);
  return value;
}
