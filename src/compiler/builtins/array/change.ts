import { isRepeatable } from "../../lower/effects.js";
import { lowerOrdered } from "../../lower/ordered.js";
import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { CallLowering } from "../owner.js";
import { isExpression, lowerAll } from "../spread.js";
import { isValueUsed } from "../position.js";

/** `append` of one item, `extend` with several or with those of a spread array. */
const push: CallLowering = (context, call) => {
  const { list, args } = lowerAll(context, call);
  if (isValueUsed(context, call.node)) return build.call(context.helper("_push"), list, ...args);
  const [only] = args;
  if (args.length === 1 && only !== undefined) {
    return only.kind === "Star" ? build.callMethod(list, "extend", only.value) : build.callMethod(list, "append", only);
  }
  const items = args.flatMap((each) => (isExpression(each) ? [each] : []));
  if (items.length === args.length) return build.callMethod(list, "extend", build.list(items));
  return build.call(context.helper("_push"), list, ...args);
};

/** `pop()` and `pop(0)` raise on an empty list, where JavaScript gives undefined: asked for first unless the program rules it out. */
const taker =
  (helper: "_pop" | "_shift", ...index: readonly py.Expression[]): CallLowering =>
  (context, call) => {
    const list = context.expression(call.receiver);
    const take = build.callMethod(list, "pop", ...index);
    if (isAsserted(call.node)) return take;
    if (!isValueUsed(context, call.node)) return take;
    if (isRepeatable(list) || isSimplePlace(list)) return build.conditional(list, take, build.none());
    return build.call(context.helper(helper), list);
  };

/** `self.items`: reading it twice gives the same list. */
function isSimplePlace(value: py.Expression): boolean {
  return value.kind === "Attribute" && value.object.kind === "Name";
}

/** `list.pop()!`: the program says that there is an item. */
function isAsserted(node: ts.Expression): boolean {
  return ts.isNonNullExpression(node.parent);
}

const unshift: CallLowering = (context, call) => {
  const { list, args } = lowerAll(context, call);
  const [only] = args;
  if (!isValueUsed(context, call.node) && args.length === 1 && only !== undefined && isExpression(only)) {
    return build.callMethod(list, "insert", build.int(0), only);
  }
  return build.call(context.helper("_unshift"), list, ...args);
};

const reverse: CallLowering = (context, call) => {
  const list = context.expression(call.receiver);
  return isValueUsed(context, call.node)
    ? build.call(context.helper("_reverse"), list)
    : build.callMethod(list, "reverse");
};

/** `splice(i, 1)` and `splice(i, 0, item)` for their effect are `del list[i]` and `insert`; else a helper. */
const splice: CallLowering = (context, call) => {
  const { list, args } = lowerAll(context, call);
  const [start, count, item, ...more] = args.filter(isExpression);
  const isEffect = !isValueUsed(context, call.node) && args.every(isExpression);
  if (
    isEffect &&
    start !== undefined &&
    count?.kind === "IntLiteral" &&
    count.value === 0n &&
    item !== undefined &&
    more.length === 0
  ) {
    return build.callMethod(list, "insert", start, item);
  }
  const countNode = call.args[1];
  // A count that is given as `undefined` is zero; one that is left out takes everything.
  const isNothing =
    countNode !== undefined &&
    !ts.isSpreadElement(countNode) &&
    (context.mayBeNothing(countNode) || context.mayBeNothing(skipErased(countNode)));
  return build.call(
    context.helper("_splice"),
    list,
    ...args.map((each, index) =>
      index === 1 && isNothing && isExpression(each) ? build.or(each, build.int(0)) : each,
    ),
  );
};

const fill: CallLowering = (context, call) =>
  build.call(context.helper("_fill"), ...lowerOrdered(context, [call.receiver, ...call.args]));

const copyWithin: CallLowering = (context, call) =>
  build.call(context.helper("_copy_within"), ...lowerOrdered(context, [call.receiver, ...call.args]));

/** The members of `Array` that change it. */
export const change: Readonly<Record<string, CallLowering>> = {
  push,
  pop: taker("_pop"),
  shift: taker("_shift", build.int(0)),
  unshift,
  reverse,
  splice,
  fill,
  copyWithin,
};
