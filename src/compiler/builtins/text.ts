import type { NumberKind } from "../analysis/numbers/index.js";
import type { Context } from "../lower/context.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import { mayBeNothing } from "./elements.js";

/** A value of a type as JavaScript's `String` gives it; undefined where only the value itself can tell how. */
export function textOf(
  context: Context,
  type: ts.Type,
  value: py.Expression,
  kind: NumberKind | undefined,
): py.Expression | undefined {
  if (mayBeNothing(context, type)) return undefined;
  switch (context.program.values.single(type)) {
    case "string":
      return value;
    case "bigint":
      return build.call("str", value);
    case "number":
      return build.call(kind === "int" ? "str" : context.helper("_num"), value);
    case "boolean":
      return build.conditional(value, build.string("true"), build.string("false"));
    default:
      return undefined;
  }
}
