import type { Context } from "../lower/context.js";
import { isRepeatable } from "../lower/effects.js";
import { iterate } from "../lower/iteration.js";
import { lowerOrdered, lowerSettled } from "../lower/ordered.js";
import { skipErased } from "../frontend/syntax.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import { argument } from "./argument.js";
import { lowerCallback } from "./callbacks.js";
import { isAny, isKeyAlike, mayBeNothing } from "./elements.js";
import { asIterator } from "./iterators.js";
import type { CallLowering, ConstructLowering, MemberCall, Owner } from "./owner.js";
import { isValueUsed } from "./position.js";

/** The types of a map's keys and values. */
function typesOf(context: Context, node: ts.Expression): readonly (ts.Type | undefined)[] {
  // A Map is an interface of the library with type arguments.
  return context.program.checker.getTypeArguments(context.typeOf(node) as ts.TypeReference);
}

const method =
  (name: string): CallLowering =>
  (context, call) => {
    const [map = build.none(), ...args] = lowerOrdered(context, [call.receiver, ...call.args]);
    return build.callMethod(map, name, ...args);
  };

const has: CallLowering = (context, call) => {
  const [map = build.none(), key = build.none()] = lowerSettled(context, call.receiver, call.args);
  return build.compare(key, "in", map);
};

/** `map[key] = value`; a chain of `set` stores one after the other. */
const set: CallLowering = (context, call) => {
  const [map = build.none(), key = build.none(), value = build.none()] = lowerSettled(
    context,
    call.receiver,
    call.args,
  );
  if (isValueUsed(context, call.node) && !isRepeatable(map))
    return build.call(context.helper("_map_set"), map, key, value);
  context.emit(build.withOrigin(build.assign(build.subscript(map, key), value), context.origin(call.node)));
  return isValueUsed(context, call.node) ? map : build.none();
};

/** `pop` with a default does not raise; whether the key was there shows in what it gives. */
const remove: CallLowering = (context, call: MemberCall) => {
  const [map = build.none(), key = build.none()] = lowerOrdered(context, [call.receiver, ...call.args]);
  const taken = build.callMethod(map, "pop", key, build.none());
  if (!isValueUsed(context, call.node)) return taken;
  const [, values] = typesOf(context, call.receiver);
  return mayBeNothing(context, values)
    ? build.call(context.helper("_map_delete"), map, key)
    : build.compare(taken, "is not", build.none());
};

/** `map.forEach((value, key) => …)` is a loop over `items()`. */
const forEach: CallLowering = (context, call) => {
  const { list, applied } = lowerCallback(context, call.receiver, argument(call, 0));
  const key = context.temporary("key");
  const value = context.temporary("item");
  context.emit(
    build.withOrigin(
      build.forLoop(build.targetTuple([key, value]), build.callMethod(list, "items"), [
        build.expressionStatement(applied.call(value, key, list)),
      ]),
      context.origin(call.node),
    ),
  );
  return build.none();
};

/** `Map` on a dict, or on an ordered one where the program enumerates it. */
export const map: Owner = {
  properties: { size: (context, node) => build.call("len", context.expression(node.expression)) },
  calls: {
    clear: method("clear"),
    delete: remove,
    entries: (context, call) => asIterator(call.node, build.callMethod(context.expression(call.receiver), "items")),
    forEach,
    get: method("get"),
    has,
    keys: (context, call) => asIterator(call.node, build.callMethod(context.expression(call.receiver), "keys")),
    set,
    values: (context, call) => asIterator(call.node, build.callMethod(context.expression(call.receiver), "values")),
  },
};

/** `[["a", 1], …]` as entries that stand there; undefined where they are not all written out. */
function writtenEntries(node: ts.Expression): readonly (readonly [ts.Expression, ts.Expression])[] | undefined {
  const literal = skipErased(node);
  if (!ts.isArrayLiteralExpression(literal)) return undefined;
  const pairs = literal.elements.map((element) => {
    const pair = skipErased(element);
    if (!ts.isArrayLiteralExpression(pair)) return undefined;
    const [key, value, ...more] = pair.elements;
    return key !== undefined && value !== undefined && more.length === 0 && !ts.isSpreadElement(key)
      ? ([key, value] as const)
      : undefined;
  });
  const complete = pairs.flatMap((pair) => (pair === undefined ? [] : [pair]));
  return complete.length === pairs.length ? complete : undefined;
}

/** `new Map(entries)`. */
const construct: ConstructLowering = (context, node) => {
  const [keys] = typesOf(context, node);
  const isWeak = ts.isIdentifier(node.expression) && node.expression.text === "WeakMap";
  if (!isWeak && keys !== undefined && !isAny(keys) && !isKeyAlike(context, keys))
    return context.reject(node, "unsupportedKey", context.program.checker.typeToString(keys));
  const isOrdered = context.program.numbers.isEnumerated(node);
  const [entries] = node.arguments ?? [];
  if (entries === undefined || skipErased(entries).kind === ts.SyntaxKind.NullKeyword)
    return isOrdered ? build.call(context.helper("_Map")) : build.dict([]);
  const written = writtenEntries(entries);
  if (written === undefined)
    return build.call(
      isOrdered ? context.helper("_Map") : "dict",
      iterate(context, entries, context.expression(entries)),
    );
  const values = lowerOrdered(context, written.flat());
  const pairs = written.map((_, index): readonly [py.Expression, py.Expression] => [
    values[2 * index] ?? build.none(),
    values[2 * index + 1] ?? build.none(),
  ]);
  return isOrdered
    ? build.call(context.helper("_Map"), build.list(pairs.map((pair) => build.tuple(pair))))
    : build.dict(pairs.map(([key, value]) => build.entry(key, value)));
};

/** `Map.groupBy(items, keyOf)`. */
const groupBy: CallLowering = (context, call) => {
  const groups = context.program.numbers.isEnumerated(call.node) ? build.call(context.helper("_Map")) : build.dict([]);
  return groupInto(context, call, groups);
};

/** Groups items into a dict or a Map. */
export function groupInto(context: Context, call: MemberCall, groups: py.Expression): py.Expression {
  const { list, applied } = lowerCallback(context, argument(call, 0), argument(call, 1));
  const helper = applied.arity > 1 ? "_group_by_index" : "_group_by";
  return build.call(context.helper(helper), groups, list, applied.function);
}

export const mapConstructor: Owner = { construct, calls: { groupBy } };
/** Held strongly: a WeakMap is a Map that nothing enumerates. */
export const weakMapConstructor: Owner = { construct };
