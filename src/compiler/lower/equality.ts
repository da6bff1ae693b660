import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { Representation } from "../frontend/values.js";
import type { ts } from "../ts.js";
import type { Context } from "./context.js";

/** Representations that Python's `==` compares as JavaScript's `===` does, among themselves. */
const comparedByValue: ReadonlySet<Representation> = new Set(["number", "string", "boolean", "bigint", "bytes"]);

/** `a === b` (or `!==` when `negated`): identity for objects, value for primitives, `is None` for the absent. */
export function lowerEquality(
  context: Context,
  left: ts.Expression,
  right: ts.Expression,
  values: readonly [py.Expression, py.Expression],
  negated: boolean,
): py.Expression {
  const [first, second] = values;
  if (isNothing(first) || isNothing(second))
    return build.compare(isNothing(first) ? second : first, negated ? "is not" : "is", build.none());
  const kinds = (node: ts.Expression): readonly Representation[] =>
    [...context.program.values.facts(context.typeOf(node)).representations].filter((each) => each !== "nothing");
  const all = [...kinds(left), ...kinds(right)];
  const boolean = booleanTest(context, left, right, first, second, negated, all);
  if (boolean !== undefined) return boolean;
  const valueLike = all.every((each) => comparedByValue.has(each));
  const mixesBooleans = all.includes("boolean") && all.some((each) => each !== "boolean");
  if (valueLike && !mixesBooleans) return build.compare(first, negated ? "!=" : "==", second);
  if (all.every((each) => !comparedByValue.has(each) && each !== "unknown" && each !== "function"))
    return build.compare(first, negated ? "is not" : "is", second);
  if (kinds(left).every((each) => each === "string") || kinds(right).every((each) => each === "string"))
    return build.compare(first, negated ? "!=" : "==", second);
  const same = build.call(context.helper("_same"), first, second);
  return negated ? build.not(same) : same;
}

function isNothing(value: py.Expression): boolean {
  return value.kind === "Constant" && value.value === "None";
}

/** `sent === false` of a boolean is `not sent`. */
function booleanTest(
  context: Context,
  left: ts.Expression,
  right: ts.Expression,
  first: py.Expression,
  second: py.Expression,
  negated: boolean,
  all: readonly Representation[],
): py.Expression | undefined {
  if (all.some((each) => each !== "boolean")) return undefined;
  const literal = [second, first].find((each) => each.kind === "Constant");
  if (literal?.kind !== "Constant") return undefined;
  const [other, node] = literal === second ? [first, left] : [second, right];
  if (context.mayBeNothing(node)) return undefined;
  return (literal.value === "True") !== negated ? other : build.negate(other);
}
