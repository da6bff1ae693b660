import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { hasQuestionDot } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Captured, Context } from "../context.js";
import { isRepeatable } from "../effects.js";

/** A link of a chain that stops it when its base is absent: the base of `base?.rest`. */
interface Stop {
  readonly base: ts.Expression;
  readonly value: py.Expression;
}

/** The base of the first `?.` of a chain that is not lowered yet. */
function firstStop(context: Context, top: ts.Expression): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  let node: ts.Expression = top;
  while (ts.isOptionalChain(node) || ts.isNonNullExpression(node)) {
    if (hasQuestionDot(node) && !context.isSubstituted(node.expression)) found = node.expression;
    if (context.isSubstituted(node.expression)) break;
    node = node.expression;
  }
  return found;
}

/** Whether an expression is an optional chain with a `?.` that is not lowered yet. */
export function stopsEarly(context: Context, node: ts.Expression): boolean {
  return firstStop(context, node) !== undefined;
}

/** Lowers the base of the chain's first `?.` into something that can be asked and used. */
function lowerStop(context: Context, base: ts.Expression): Stop {
  const lowered = context.expression(base);
  return { base, value: isRepeatable(lowered) ? lowered : context.keep(lowered) };
}

/** `a?.b.c()`: the whole chain is None when `a` is. */
export function optionalChain(context: Context, node: ts.Expression): py.Expression {
  const { stop, rest } = lowerChain(context, node, () => context.expression(node));
  const present = build.compare(stop.value, "is not", build.none());
  if (rest.statements.length === 0) return build.conditional(present, rest.value, build.none());
  const result = context.keep(build.none(), "result");
  context.emit(build.ifElse(present, [...rest.statements, build.assign(result, rest.value)]));
  return result;
}

/** A chain as a statement: `if a is not None: a.b()`. */
export function optionalChainEffect(context: Context, node: ts.Expression): void {
  const { stop, rest } = lowerChain(context, node, () => {
    context.effect(node);
    return build.none();
  });
  context.emit(build.ifElse(build.compare(stop.value, "is not", build.none()), rest.statements));
}

/** A chain as a condition: `a is not None and a.b`. */
export function optionalChainCondition(
  context: Context,
  node: ts.Expression,
  condition: (node: ts.Expression) => py.Expression,
): py.Expression {
  const { stop, rest } = lowerChain(context, node, () => condition(node));
  const present = build.compare(stop.value, "is not", build.none());
  if (rest.statements.length === 0) {
    const operands =
      rest.value.kind === "BoolOperation" && rest.value.operator === "and" ? rest.value.operands : [rest.value];
    const [second, ...others] = operands;
    return build.and(present, second ?? rest.value, ...others);
  }
  const result = context.keep(build.bool(false), "test");
  context.emit(build.ifElse(present, [...rest.statements, build.assign(result, rest.value)]));
  return result;
}

function lowerChain(
  context: Context,
  node: ts.Expression,
  lower: () => py.Expression,
): { readonly stop: Stop; readonly rest: Captured<py.Expression> } {
  const base = firstStop(context, node);
  if (base === undefined) throw new Error("no `?.` in an optional chain");
  const stop = lowerStop(context, base);
  return { stop, rest: context.substituting(base, stop.value, () => context.capture(lower)) };
}
