import type { Context } from "../lower/context.js";
import { enumList } from "../lower/enums/members.js";
import { iterate } from "../lower/iteration.js";
import { hasProperty } from "../lower/expressions/membership.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import { argument } from "./argument.js";
import type { CallLowering, Owner } from "./owner.js";
import { groupInto } from "./map.js";

type HelperName = Parameters<Context["helper"]>[0];

/** Whether a type's values are dicts, which the program enumerates in order, with texts as keys. */
function isTextDict(context: Context, node: ts.Expression): boolean {
  if (context.representation(node) !== "dict" || context.mayBeNothing(node)) return false;
  const [info] = context.program.checker.getIndexInfosOfType(context.typeOf(node));
  return info !== undefined && context.program.values.single(info.keyType) === "string";
}

const enumerate =
  (
    part: "keys" | "values" | "entries",
    ofDict: (dict: py.Expression) => py.Expression,
    helper: HelperName,
  ): CallLowering =>
  (context, call) => {
    const node = argument(call, 0);
    const listed = enumList(context, node, part);
    if (listed !== undefined) return listed;
    const value = context.expression(node);
    return isTextDict(context, node) ? ofDict(value) : build.call(context.helper(helper), value);
  };

const keys = enumerate("keys", (dict) => build.call("list", build.callMethod(dict, "keys")), "_object_keys");
const values = enumerate("values", (dict) => build.call("list", build.callMethod(dict, "values")), "_object_values");
const entries = enumerate(
  "entries",
  (dict) =>
    build.comprehension(
      "list",
      build.list([build.name("k"), build.name("v")]),
      build.clause(build.targetTuple([build.name("k"), build.name("v")]), build.callMethod(dict, "items")),
    ),
  "_object_entries",
);

/** An empty dictionary, ordered where the program enumerates it. */
function emptyRecord(context: Context, node: ts.Expression, ...entries_: readonly py.Expression[]): py.Expression {
  if (context.program.numbers.isEnumerated(node)) return build.call(context.helper("_Dict"), ...entries_);
  return entries_.length === 0 ? build.dict([]) : build.call(context.helper("_record_of"), ...entries_);
}

const fromEntries: CallLowering = (context, call) =>
  emptyRecord(context, call.node, iterate(context, argument(call, 0), context.expression(argument(call, 0))));

const assign: CallLowering = (context, call) =>
  build.call(context.helper("_assign"), ...lowerOrdered(context, call.args));

const groupBy: CallLowering = (context, call) => groupInto(context, call, emptyRecord(context, call.node));

const hasOwn: CallLowering = (context, call) => {
  const node = argument(call, 0);
  const [object = build.none(), key = build.none()] = lowerOrdered(context, call.args);
  return context.representation(node) === "dict"
    ? build.compare(key, "in", object)
    : hasProperty(context, call.node, { object: node, key: argument(call, 1) }, object, key);
};

/** `Object`, for dictionaries and for objects of known shape. */
export const objectConstructor: Owner = {
  calls: {
    keys,
    values,
    entries,
    fromEntries,
    assign,
    freeze: (context, call) => context.expression(argument(call, 0)),
    groupBy,
    hasOwn,
    is: (context, call) => build.call(context.helper("_is"), ...lowerOrdered(context, call.args)),
  },
};

const asText: CallLowering = (context, { receiver }) =>
  build.call(context.helper("_str"), context.expression(receiver));

const hasOwnOf: CallLowering = (context, call) => hasOwn(context, { ...call, args: [call.receiver, ...call.args] });

/** What every value has. */
export const object: Owner = {
  calls: {
    toString: asText,
    hasOwnProperty: hasOwnOf,
  },
};
