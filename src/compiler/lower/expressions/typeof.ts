import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { skipErased } from "../../frontend/syntax.js";
import type { Representation } from "../../frontend/values.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { hasEffects } from "../effects.js";

/** What `typeof` says of each representation; undefined where only the value can tell. */
const names: Readonly<Record<Representation, string | undefined>> = {
  number: "number",
  string: "string",
  boolean: "boolean",
  bigint: "bigint",
  nothing: undefined,
  list: "object",
  tuple: "object",
  bytes: "object",
  bytearray: "object",
  buffer: "object",
  dict: "object",
  map: "object",
  set: "object",
  function: "function",
  object: undefined,
  promise: "object",
  regexp: "object",
  symbol: "symbol",
  unknown: undefined,
};

/** `typeof value` as text; what the type does not tell, a helper finds out. */
export function typeofExpression(context: Context, node: ts.TypeOfExpression): py.Expression {
  const facts = context.program.values.facts(context.typeOf(node.expression));
  const [only] = facts.representations;
  const nothing = facts.mayBeNull && !facts.mayBeUndefined ? "object" : "undefined";
  const isOne = facts.representations.size === 1 && only !== undefined;
  const known = isOne ? (only === "nothing" ? nothing : names[only]) : undefined;
  const value = context.expression(node.expression);
  if (known !== undefined) {
    if (hasEffects(value)) context.emit(build.expressionStatement(value));
    return build.string(known);
  }
  const name = facts.representations.has("nothing") && nothing === "object" ? [build.string(nothing)] : [];
  return build.call(context.helper("_typeof"), value, ...name);
}

/** Python's test for a value of each name that `typeof` may be compared with, where one call of `isinstance` says it. */
const tests: Readonly<Record<string, (value: py.Expression) => py.Expression>> = {
  string: (value) => build.call("isinstance", value, build.name("str")),
  boolean: (value) => build.call("isinstance", value, build.name("bool")),
  number: (value) => build.call("isinstance", value, build.tuple([build.name("int"), build.name("float")])),
  undefined: (value) => build.compare(value, "is", build.none()),
  function: (value) => build.call("callable", value),
};

/** `typeof value === "string"` is `isinstance(value, str)`. Undefined when it is another comparison, or the type leaves another meaning. */
export function typeofTest(
  context: Context,
  left: ts.Expression,
  right: ts.Expression,
  negated: boolean,
): py.Expression | undefined {
  const [question, answer] = ts.isTypeOfExpression(skipErased(left))
    ? [skipErased(left), skipErased(right)]
    : [skipErased(right), skipErased(left)];
  if (!ts.isTypeOfExpression(question) || !ts.isStringLiteralLike(answer)) return undefined;
  const { representations } = context.program.values.facts(context.typeOf(question.expression));
  const test = Object.hasOwn(tests, answer.text) ? tests[answer.text] : undefined;
  if (test === undefined || !saysTheSame(answer.text, representations)) return undefined;
  const value = test(context.expression(question.expression));
  return negated ? build.negate(value) : value;
}

/** Whether the Python test tells the values of these representations apart as `typeof` does. */
function saysTheSame(name: string, representations: ReadonlySet<Representation>): boolean {
  const open = representations.has("unknown");
  // An int may be a bigint, and a class of the program may be callable.
  if (name === "number") return !representations.has("bigint");
  if (name === "function") return !open && !representations.has("object");
  return true;
}
