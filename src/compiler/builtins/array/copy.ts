import type { Context } from "../../lower/context.js";
import { hasEffects, isRepeatable } from "../../lower/effects.js";
import { lowerOrdered } from "../../lower/ordered.js";
import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { elementType, isOnly } from "../elements.js";
import type { CallLowering, MemberCall } from "../owner.js";
import { isExpression, lowerAll } from "../spread.js";
import { textOf } from "../text.js";

/** A copy as a list, of a `readonly` tuple too. */
function asList(context: Context, node: ts.Expression, value: py.Expression): py.Expression {
  return context.representation(node) === "list" ? value : build.call("list", value);
}

/** `list[a:b]`. */
const slice: CallLowering = (context, { receiver, args }) => {
  const [list = build.none(), start, end] = lowerOrdered(context, [receiver, ...args]);
  const lower = start?.kind === "IntLiteral" && start.value === 0n ? undefined : start;
  return asList(context, receiver, build.subscript(list, build.slice(lower, end)));
};

/** `list.at(i)`: None outside, unless the program says that there is an item. */
const at: CallLowering = (context, { node, receiver, args }) => {
  const [list = build.none(), index = build.none()] = lowerOrdered(context, [receiver, ...args]);
  if (ts.isNonNullExpression(node.parent)) return build.subscript(list, index);
  if (isRepeatable(list) && isLast(index)) return build.conditional(list, build.subscript(list, index), build.none());
  return build.call(context.helper("_at"), list, index);
};

function isLast(index: py.Expression): boolean {
  if (index.kind === "IntLiteral") return index.value === 0n;
  return index.kind === "Unary" && index.operand.kind === "IntLiteral" && index.operand.value === 1n;
}

/** `+` of lists; an item stands in a list of its own. */
const concat: CallLowering = (context, call) => {
  const { list, args } = lowerAll(context, call);
  const pieces = call.args.map((argument, index): py.Expression | undefined => {
    const value = args[index];
    if (value === undefined || !isExpression(value)) return undefined;
    const type = context.typeOf(argument);
    if (isOnly(context, type, "list")) return value;
    if (isOnly(context, type, "tuple")) return build.call("list", value);
    const kinds = context.program.values.facts(type).representations;
    return ["list", "tuple", "unknown"].some((kind) => [...kinds].some((each) => each === kind))
      ? undefined
      : build.list([value]);
  });
  if (pieces.some((piece) => piece === undefined)) return build.call(context.helper("_concat"), list, ...args);
  const first = asList(context, call.receiver, list);
  const joined = pieces.reduce<py.Expression>(
    (left, right) => (right === undefined ? left : build.binary(left, "+", right)),
    first,
  );
  return pieces.length === 0 ? build.call("list", list) : joined;
};

/** A list that Python would evaluate after its separator: before it, where that could make a difference. */
function evaluatedBefore(context: Context, list: py.Expression, separator: py.Expression): py.Expression {
  const isSame = separator.kind === "StringLiteral" || (!hasEffects(list) && !hasEffects(separator));
  return isSame ? list : context.keep(list);
}

/** `separator.join(list)`, each item as JavaScript's `String` gives it. */
const join: CallLowering = (context, call) => {
  const [given = build.none(), separator = build.string(",")] = lowerOrdered(context, [call.receiver, ...call.args]);
  const list = evaluatedBefore(context, given, separator);
  if (call.args[0] !== undefined && context.mayBeNothing(call.args[0]))
    return build.call(context.helper("_join"), list, separator);
  const type = elementType(context, call.receiver);
  if (isOnly(context, type, "string")) return build.callMethod(separator, "join", list);
  const item = build.name("x");
  const text = type && textOf(context, type, item, context.program.numbers.elementKindOf(call.receiver));
  if (text === undefined)
    return build.call(context.helper("_join"), list, ...(call.args.length > 0 ? [separator] : []));
  return build.callMethod(separator, "join", build.comprehension("list", text, build.clause(item, list)));
};

const flat: CallLowering = (context, { receiver, args }) => {
  const values = lowerOrdered(context, [receiver, ...args]);
  return build.call(context.helper("_flat"), ...values);
};

const toReversed: CallLowering = (context, { receiver }) =>
  context.representation(receiver) === "list"
    ? build.subscript(context.expression(receiver), build.slice(undefined, undefined, build.signedInt(-1)))
    : build.call("list", build.call("reversed", context.expression(receiver)));

const withItem: CallLowering = (context, { receiver, args }) =>
  build.call(context.helper("_with"), ...lowerOrdered(context, [receiver, ...args]));

const toSpliced: CallLowering = (context, call: MemberCall) => {
  const { list, args } = lowerAll(context, call);
  return build.call(context.helper("_spliced"), list, ...args);
};

/** The members of `Array` that make a new value of it. */
export const copy: Readonly<Record<string, CallLowering>> = {
  slice,
  at,
  concat,
  join,
  flat,
  toReversed,
  toSpliced,
  with: withItem,
  toString: join,
};
