import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { Representation } from "../frontend/values.js";
import { ts } from "../ts.js";
import { skipErased } from "../frontend/syntax.js";
import type { Context } from "./context.js";
import { optionalChainCondition, stopsEarly } from "./expressions/optional-chain.js";

/** Values whose truth Python sees as JavaScript does (NaN apart, which is asked for separately). */
const sameTruth: ReadonlySet<Representation> = new Set(["string", "boolean", "bigint", "nothing", "bytes", "number"]);

/** How the truth of an expression's value is asked for in Python. */
export type Truth = "python" | "present" | "always" | "helper";

/** JavaScript's truth of a value, in Python's terms: `[]`, `{}` and functions are true, `NaN` is false. */
export function truthOf(context: Context, node: ts.Expression): Truth {
  const facts = context.program.values.facts(context.typeOf(node));
  const all = [...facts.representations];
  if (all.includes("unknown")) return "helper";
  if (all.every((each) => sameTruth.has(each))) {
    return all.includes("number") && context.program.numbers.mayBeNaN(node) ? "helper" : "python";
  }
  const objects = all.filter((each) => !sameTruth.has(each));
  if (objects.length === all.length) return "always";
  if (all.every((each) => each === "nothing" || objects.includes(each))) return "present";
  return "helper";
}

/** An expression as a condition: Python's `if` decides as JavaScript's would. */
export function lowerCondition(context: Context, node: ts.Expression): py.Expression {
  const inner = skipErased(node);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken)
    return lowerNegation(context, inner.operand);
  if (ts.isBinaryExpression(inner)) {
    const kind = inner.operatorToken.kind;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken)
      return lowerLogical(context, inner, kind === ts.SyntaxKind.AmpersandAmpersandToken ? "and" : "or");
  }
  if (stopsEarly(context, inner))
    return optionalChainCondition(context, inner, (each) => lowerCondition(context, each));
  return asCondition(context, node, context.expression(node));
}

/** The opposite of each order; the same question only where neither side may be NaN. */
const oppositeOrders: Partial<Record<py.ComparisonOperator, py.ComparisonOperator>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

/** The opposite of an expression as a condition: `not a < b` is `a >= b` of integers and texts. */
export function lowerNegation(context: Context, node: ts.Expression): py.Expression {
  return negated(context, node, lowerCondition(context, node));
}

/** The opposite of a condition that is lowered already. */
export function negated(context: Context, node: ts.Expression, condition: py.Expression): py.Expression {
  const inner = skipErased(node);
  const [only, ...others] = condition.kind === "Compare" ? condition.comparators : [];
  const opposite = only === undefined ? undefined : oppositeOrders[only.operator];
  if (condition.kind !== "Compare" || only === undefined || opposite === undefined || others.length > 0)
    return build.negate(condition);
  const isOrdered =
    ts.isBinaryExpression(inner) && [inner.left, inner.right].every((side) => isNeverNaN(context, side));
  return isOrdered ? build.compare(condition.left, opposite, only.right) : build.negate(condition);
}

function isNeverNaN(context: Context, node: ts.Expression): boolean {
  const representation = context.representation(node);
  if (context.mayBeNothing(node)) return false;
  return representation === "string" || (representation === "number" && context.program.numbers.kindOf(node) === "int");
}

/** A lowered value as a condition. */
export function asCondition(context: Context, node: ts.Expression, value: py.Expression): py.Expression {
  switch (truthOf(context, node)) {
    case "python":
      return value;
    case "present":
      return build.compare(value, "is not", build.none());
    case "always":
      return build.compare(value, "is not", build.none());
    case "helper":
      return build.call(context.helper("_truthy"), value);
  }
}

/** `a && b` as a condition; when the right side needs statements they run only if it is reached. */
function lowerLogical(context: Context, node: ts.BinaryExpression, operator: "and" | "or"): py.Expression {
  const left = lowerCondition(context, node.left);
  const right = context.capture(() => lowerCondition(context, node.right));
  if (right.statements.length === 0) {
    const operands = left.kind === "BoolOperation" && left.operator === operator ? left.operands : [left];
    const [first, second, ...rest] = [...operands, right.value];
    if (first !== undefined && second !== undefined)
      return operator === "and" ? build.and(first, second, ...rest) : build.or(first, second, ...rest);
  }
  const result = context.keep(left, "test");
  context.emit(
    build.ifElse(operator === "and" ? result : build.not(result), [
      ...right.statements,
      build.assign(result, right.value),
    ]),
  );
  return result;
}
