import type { Context } from "../lower/context.js";
import { isRepeatable } from "../lower/effects.js";
import { iterate } from "../lower/iteration.js";
import { lowerOrdered, lowerSettled } from "../lower/ordered.js";
import { skipErased } from "../frontend/syntax.js";
import * as build from "../python/builders.js";
import { ts } from "../ts.js";
import { argument } from "./argument.js";
import { lowerCallback } from "./callbacks.js";
import { elementType, isAny, isKeyAlike } from "./elements.js";
import { asIterator } from "./iterators.js";
import type { CallLowering, ConstructLowering, Owner } from "./owner.js";
import { isValueUsed } from "./position.js";

type HelperName = Parameters<Context["helper"]>[0];

const has: CallLowering = (context, call) => {
  const [set = build.none(), value = build.none()] = lowerSettled(context, call.receiver, call.args);
  return build.compare(value, "in", set);
};

const add: CallLowering = (context, call) => {
  const [set = build.none(), value = build.none()] = lowerSettled(context, call.receiver, call.args);
  const isUsed = isValueUsed(context, call.node);
  if (isUsed && !isRepeatable(set)) return build.call(context.helper("_set_add"), set, value);
  const added = build.callMethod(set, "add", value);
  if (!isUsed) return added;
  context.emit(build.expressionStatement(added));
  return set;
};

const remove: CallLowering = (context, call) => {
  const [set = build.none(), value = build.none()] = lowerOrdered(context, [call.receiver, ...call.args]);
  return isValueUsed(context, call.node)
    ? build.call(context.helper("_set_delete"), set, value)
    : build.callMethod(set, "discard", value);
};

const forEach: CallLowering = (context, call) => {
  const { list, applied } = lowerCallback(context, call.receiver, argument(call, 0));
  const item = context.temporary("item");
  context.emit(
    build.withOrigin(
      build.forLoop(item, list, [build.expressionStatement(applied.call(item, item, list))]),
      context.origin(call.node),
    ),
  );
  return build.none();
};

/** A new set of two. Ordered, since it is made to be gone through. */
const combination =
  (name: HelperName): CallLowering =>
  (context, call) =>
    build.call(context.helper(name), ...lowerOrdered(context, [call.receiver, ...call.args]));

const subset =
  (isReversed: boolean): CallLowering =>
  (context, call) => {
    const [left = build.none(), right = build.none()] = lowerOrdered(context, [call.receiver, ...call.args]);
    return build.call(context.helper("_subset"), ...(isReversed ? [right, left] : [left, right]));
  };

const iterator: CallLowering = (context, call) => asIterator(call.node, context.expression(call.receiver));

/** `Set` on Python's set, or on an ordered one where the program enumerates it. */
export const set: Owner = {
  properties: { size: (context, node) => build.call("len", context.expression(node.expression)) },
  calls: {
    add,
    clear: (context, call) => build.callMethod(context.expression(call.receiver), "clear"),
    delete: remove,
    entries: (context, call) => {
      const item = build.name("x");
      return build.comprehension(
        "generator",
        build.tuple([item, item]),
        build.clause(item, context.expression(call.receiver)),
      );
    },
    forEach,
    has,
    keys: iterator,
    values: iterator,
    union: combination("_union"),
    intersection: combination("_intersection"),
    difference: combination("_difference"),
    symmetricDifference: combination("_symmetric_difference"),
    isSubsetOf: subset(false),
    isSupersetOf: subset(true),
    isDisjointFrom: (context, call) =>
      build.call(context.helper("_disjoint"), ...lowerOrdered(context, [call.receiver, ...call.args])),
  },
};

/** `new Set(values)`. */
const construct: ConstructLowering = (context, node) => {
  const type = elementType(context, node);
  const isWeak = ts.isIdentifier(node.expression) && node.expression.text === "WeakSet";
  if (!isWeak && type !== undefined && !isAny(type) && !isKeyAlike(context, type))
    return context.reject(node, "unsupportedKey", context.program.checker.typeToString(type));
  const isOrdered = context.program.numbers.isEnumerated(node);
  const [values] = node.arguments ?? [];
  const isEmpty = values === undefined || skipErased(values).kind === ts.SyntaxKind.NullKeyword;
  const callee = isOrdered ? context.helper("_Set") : build.name("set");
  if (isEmpty) return build.call(callee);
  const lowered = iterate(context, values, context.expression(values));
  return !isOrdered && lowered.kind === "List" && lowered.elements.length > 0
    ? build.set(lowered.elements)
    : build.call(callee, lowered);
};

export const setConstructor: Owner = { construct };
