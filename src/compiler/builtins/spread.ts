import { lowerArguments } from "../lower/arguments.js";
import type { Context } from "../lower/context.js";
import { emitOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { MemberCall } from "./owner.js";

type Given = py.Expression | py.Argument;

/** The receiver and the arguments of a call in order, spread arguments with their star. */
export function lowerAll(context: Context, call: MemberCall): { readonly list: py.Expression; readonly args: Given[] } {
  const receiver = context.capture(() => context.expression(call.receiver));
  const lowered = lowerArguments(context, call.node, call.args);
  const [list = build.none(), ...values] = emitOrdered(context, [receiver, ...lowered.map((each) => each.part)]);
  return { list, args: values.map((value, index) => lowered[index]?.wrap(value) ?? value) };
}

/** The arguments of a call of a function that hangs on a name (`Math.max`), spread ones with their star. */
export function lowerSpread(context: Context, call: MemberCall): Given[] {
  const lowered = lowerArguments(context, call.node, call.args);
  const values = emitOrdered(
    context,
    lowered.map((each) => each.part),
  );
  return values.map((value, index) => lowered[index]?.wrap(value) ?? value);
}

/** Whether an argument stands for one value. */
export function isExpression(value: Given): value is py.Expression {
  return (
    value.kind !== "Star" && value.kind !== "Positional" && value.kind !== "Keyword" && value.kind !== "DoubleStar"
  );
}
