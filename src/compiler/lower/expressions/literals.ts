import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { ts } from "../../ts.js";
import type { Context } from "../context.js";

const radixOfPrefix: Readonly<Record<string, py.IntLiteral["radix"]>> = { "0x": 16, "0o": 8, "0b": 2 };

/** `0xff` stays `0xff`; `1e3` and `1.0` are integers in JavaScript's view and become `1000` and `1`. */
export function numericLiteral(context: Context, node: ts.NumericLiteral): py.Expression {
  const written = node.getText(context.module.file).replace(/_/g, "").toLowerCase();
  const value = Number(written);
  if (!Number.isFinite(value)) return build.call("float", build.string("inf"));
  if (Number.isInteger(value)) return build.int(BigInt(value), radixOfPrefix[written.slice(0, 2)] ?? 10);
  return build.float(value);
}

/** Python's int has no bound, as `bigint` has none. */
export function bigIntLiteral(_context: Context, node: ts.BigIntLiteral): py.Expression {
  const written = node.text.replace(/n$/, "");
  return build.int(BigInt(written), radixOfPrefix[written.slice(0, 2)] ?? 10);
}

/** The text of a string without quotes, in the quotes that the user wrote. */
export function stringLiteral(
  context: Context,
  node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral,
): py.Expression {
  const first = context.module.file.text[node.getStart(context.module.file)];
  return build.string(node.text, first === "'" ? "'" : '"');
}

export function nullLiteral(): py.Expression {
  return build.none();
}

export function trueLiteral(): py.Expression {
  return build.bool(true);
}

export function falseLiteral(): py.Expression {
  return build.bool(false);
}
