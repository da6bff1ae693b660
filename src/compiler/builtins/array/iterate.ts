import type { Context } from "../../lower/context.js";
import { isRepeatable } from "../../lower/effects.js";
import { lowerOrdered } from "../../lower/ordered.js";
import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { argument } from "../argument.js";
import { arityOf, callableOf, eachItem, literalOf, lowerCallback, lowerFunction } from "../callbacks.js";
import { inlineLoop } from "../inline-loop.js";
import { asIterator } from "../iterators.js";
import { asSum } from "./sum.js";
import type { ts } from "../../ts.js";
import { isOnly } from "../elements.js";
import type { CallLowering } from "../owner.js";

const map: CallLowering = (context, call) => {
  const { value, target, iterable } = eachItem(context, call.receiver, argument(call, 0), "value");
  return build.comprehension("list", value, build.clause(target, iterable));
};

const filter: CallLowering = (context, call) => {
  const { value, item, target, iterable } = eachItem(context, call.receiver, argument(call, 0), "condition", "item");
  return build.comprehension("list", item, build.clause(target, iterable, [value]));
};

/** The items of the arrays that the callback gives. */
const flatMap: CallLowering = (context, call) => {
  const callback = argument(call, 0);
  const { value, target, iterable } = eachItem(context, call.receiver, callback, "value");
  const [signature] = context.typeOf(callback).getCallSignatures();
  const result = signature && context.program.checker.getReturnTypeOfSignature(signature);
  if (isOnly(context, result, "list") || isOnly(context, result, "tuple")) {
    const inner = build.name("y");
    return build.comprehension("list", inner, build.clause(target, iterable), build.clause(inner, value));
  }
  return build.call(context.helper("_flat"), build.comprehension("list", value, build.clause(target, iterable)));
};

/** A loop over what a callback does with each item. */
const forEach: CallLowering = (context, call) => {
  const callback = argument(call, 0);
  const loop = inlineLoop(context, call.receiver, callback) ?? loopOfCalls(context, call.receiver, callback);
  context.emit(build.withOrigin(loop, context.origin(call.node)));
  return build.none();
};

function loopOfCalls(context: Context, receiver: ts.Expression, callback: ts.Expression): py.For {
  const { list, applied } = lowerCallback(context, receiver, callback);
  const item = context.temporary("item");
  const index = context.temporary("index");
  const body = [build.expressionStatement(applied.call(item, index, list))];
  return applied.arity > 1
    ? build.forLoop(build.targetTuple([index, item]), build.call("enumerate", list), body)
    : build.forLoop(item, list, body);
}

/** `reduce` and `reduceRight`. */
const reducer =
  (isBackwards: boolean): CallLowering =>
  (context, call) => {
    const callback = argument(call, 0);
    const sum = isBackwards ? undefined : asSum(context, call);
    if (sum !== undefined) return sum;
    const arity = arityOf(context, callback);
    const parts = [call.receiver, ...call.args];
    const literal = literalOf(callback);
    const early = literal && context.expression(literal);
    const [list = build.none(), given = build.none(), ...initial] = lowerOrdered(context, parts, (node) =>
      node === callback && early !== undefined ? early : lowerFunction(context, node),
    );
    const fn = callableOf(context, callback, given, 2);
    if (arity > 2) return reduceIndexed(context, fn, list, initial, { arity, isBackwards });
    const [value] = initial;
    if (value === undefined) {
      const items = isBackwards ? build.call("list", build.call("reversed", list)) : list;
      return build.call(context.helper("_reduce_first"), fn, items);
    }
    return build.call(context.helper("_reduce"), fn, isBackwards ? build.call("reversed", list) : list, value);
  };

function reduceIndexed(
  context: Context,
  fn: py.Expression,
  items: py.Expression,
  initial: readonly py.Expression[],
  { arity, isBackwards }: { readonly arity: number; readonly isBackwards: boolean },
): py.Expression {
  const list = isRepeatable(items) ? items : context.keep(items, "items");
  const called = isRepeatable(fn) ? fn : context.keep(fn, "function");
  const three =
    arity === 3
      ? called
      : build.lambda(["a", "x", "i"], build.call(called, build.name("a"), build.name("x"), build.name("i"), list));
  const length = build.call("len", list);
  const [value] = initial;
  const skipped = value === undefined ? 1 : 0;
  const indexes = isBackwards
    ? build.call("range", build.binary(length, "-", build.int(1 + skipped)), build.signedInt(-1), build.signedInt(-1))
    : build.call("range", ...(skipped === 0 ? [] : [build.int(1)]), length);
  const firstItem = build.subscript(list, isBackwards ? build.signedInt(-1) : build.int(0));
  return build.call(context.helper("_reduce_indexed"), three, list, indexes, value ?? firstItem);
}

/** `list.keys()`, `list.values()` and `list.entries()`. */
const iterators: Readonly<Record<string, CallLowering>> = {
  keys: (context, call) =>
    asIterator(call.node, build.call("range", build.call("len", context.expression(call.receiver)))),
  values: (context, call) => asIterator(call.node, context.expression(call.receiver)),
  entries: (context, call) => build.call("enumerate", context.expression(call.receiver)),
};

/** The members of `Array` that go through all items. */
export const iterate: Readonly<Record<string, CallLowering>> = {
  map,
  filter,
  flatMap,
  forEach,
  reduce: reducer(false),
  reduceRight: reducer(true),
  ...iterators,
};
