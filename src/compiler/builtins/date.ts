import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import { argument } from "./argument.js";
import type { CallLowering, Owner } from "./owner.js";

/** Where each part of a date stands in what the helper gives. */
const parts: Readonly<Record<string, number>> = {
  FullYear: 0,
  Month: 1,
  Date: 2,
  Hours: 3,
  Minutes: 4,
  Seconds: 5,
  Milliseconds: 6,
  Day: 7,
};

const part =
  (index: number): CallLowering =>
  (context, { receiver }) =>
    build.callMethod(context.expression(receiver), "part", build.int(index));

const time: CallLowering = (context, { receiver }) => build.attribute(context.expression(receiver), "ms");

const method =
  (name: string): CallLowering =>
  (context, { receiver }) =>
    build.callMethod(context.expression(receiver), name);

/** `Date` on a helper class. Local time is UTC: a board knows no time zone. */
export const date: Owner = {
  calls: {
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([name, index]) => [
        [`get${name}`, part(index)],
        [`getUTC${name}`, part(index)],
      ]),
    ),
    getTime: time,
    valueOf: time,
    getTimezoneOffset: () => build.int(0),
    toISOString: method("toISOString"),
    toJSON: method("toJSON"),
  },
};

function now(context: Context): py.Expression {
  return build.call(context.helper(context.program.target === "pycom" ? "_now_seconds" : "_now"));
}

/** The milliseconds that `new Date(value)` stands for. */
function milliseconds(context: Context, node: ts.Expression): py.Expression {
  const value = context.expression(node);
  switch (context.representation(node)) {
    case "string":
      return build.call(context.helper("_parse_date"), value);
    case "number":
      return context.program.numbers.kindOf(node) === "int" ? value : build.call(context.helper("_whole"), value);
    default:
      return build.attribute(value, "ms");
  }
}

export const dateConstructor: Owner = {
  construct: (context, node) => {
    const [first, ...rest] = node.arguments ?? [];
    if (first === undefined) return build.call(context.helper("_Date"), now(context));
    if (rest.length === 0) return build.call(context.helper("_Date"), milliseconds(context, first));
    return build.call(
      context.helper("_Date"),
      build.call(context.helper("_utc"), ...lowerOrdered(context, [first, ...rest])),
    );
  },
  calls: {
    now: (context) => now(context),
    parse: (context, call) => build.call(context.helper("_parse_date"), context.expression(argument(call, 0))),
    UTC: (context, call) => build.call(context.helper("_utc"), ...lowerOrdered(context, call.args)),
  },
};
