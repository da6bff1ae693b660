import type { Context } from "../../lower/context.js";
import { isRepeatable } from "../../lower/effects.js";
import { lowerOrdered } from "../../lower/ordered.js";
import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { argument } from "../argument.js";
import { eachItem, freshName } from "../callbacks.js";
import { elementType, isComparedAlike, mayBeNaN } from "../elements.js";
import type { CallLowering, MemberCall } from "../owner.js";

/** Whether Python's `==` finds what JavaScript's comparison finds among the items. */
function comparesAlike(context: Context, { receiver, args: [item] }: MemberCall): boolean {
  return (
    item !== undefined &&
    isComparedAlike(context, elementType(context, receiver)) &&
    isComparedAlike(context, context.typeOf(item))
  );
}

/** `list.includes(item)` is `item in list`. */
const includes: CallLowering = (context, call) => {
  const [list = build.none(), item = build.none(), ...start] = lowerOrdered(context, [call.receiver, ...call.args]);
  const isPlain = start.length === 0 && comparesAlike(context, call) && !mayBeNaN(context, argument(call, 0));
  return isPlain ? build.compare(item, "in", list) : build.call(context.helper("_includes"), list, item, ...start);
};

/** `list.index(item)`, asked for first, since Python's `index` raises where there is none. */
const indexOf: CallLowering = (context, call) => {
  const [list = build.none(), item = build.none(), ...start] = lowerOrdered(context, [call.receiver, ...call.args]);
  const isPlain = start.length === 0 && comparesAlike(context, call) && isRepeatable(list) && isRepeatable(item);
  if (!isPlain) return build.call(context.helper("_index_of"), list, item, ...start);
  return build.conditional(build.compare(item, "in", list), build.callMethod(list, "index", item), build.signedInt(-1));
};

const lastIndexOf: CallLowering = (context, { receiver, args }) =>
  build.call(context.helper("_last_index_of"), ...lowerOrdered(context, [receiver, ...args]));

/** `some` is `any`, `every` is `all`. */
const quantifier =
  (name: "any" | "all"): CallLowering =>
  (context, call) => {
    const { value, target, iterable } = eachItem(context, call.receiver, argument(call, 0), "condition");
    return build.call(name, build.comprehension("generator", value, build.clause(target, iterable)));
  };

/** `next((x for x in list if …), default)`; Pycom's `next` takes no default. */
function first(context: Context, matches: py.Expression, otherwise: py.Expression): py.Expression {
  return build.call(context.program.target === "pycom" ? context.helper("_first") : "next", matches, otherwise);
}

interface Direction {
  readonly gives: "item" | "index";
  readonly isBackwards: boolean;
}

/** find, findIndex, findLast and findLastIndex. */
const finder =
  ({ gives, isBackwards }: Direction): CallLowering =>
  (context, call) => {
    const each = eachItem(context, call.receiver, argument(call, 0), "condition", "item");
    const [givenIndex] = each.target.kind === "TargetTuple" ? each.target.elements : [];
    const index = givenIndex?.kind === "Name" ? givenIndex : freshName(["i", "index"], each.value, each.item);
    const isPair = gives === "index" || givenIndex !== undefined;
    const target = isPair ? build.targetTuple([index, asName(each.item)]) : each.target;
    const pairs = isPair ? build.call("enumerate", each.list) : each.list;
    const ordered = isBackwards ? build.call("reversed", isPair ? build.call("list", pairs) : pairs) : pairs;
    const matches = build.comprehension(
      "generator",
      gives === "index" ? index : each.item,
      build.clause(target, ordered, [each.value]),
    );
    return first(context, matches, gives === "index" ? build.signedInt(-1) : build.none());
  };

function asName(item: py.Expression): py.Name {
  return item.kind === "Name" ? item : build.name("_");
}

/** The members of `Array` that look for items. */
export const search: Readonly<Record<string, CallLowering>> = {
  includes,
  indexOf,
  lastIndexOf,
  some: quantifier("any"),
  every: quantifier("all"),
  find: finder({ gives: "item", isBackwards: false }),
  findIndex: finder({ gives: "index", isBackwards: false }),
  findLast: finder({ gives: "item", isBackwards: true }),
  findLastIndex: finder({ gives: "index", isBackwards: true }),
};
