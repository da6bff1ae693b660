import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import { argument } from "./argument.js";
import { makesNaN } from "./nan-sources.js";
import type { CallLowering, Owner, PropertyLowering } from "./owner.js";

type HelperName = Parameters<Context["helper"]>[0];

const isInt = (context: Context, node: ts.Expression): boolean => context.program.numbers.kindOf(node) === "int";

/** `'%.2f' % x`; what has no such form (NaN, 1e21 and more, a count that is not known) goes through a helper. */
const toFixed: CallLowering = (context, { receiver, args }) => {
  const [value = build.none(), digits = build.int(0)] = lowerOrdered(context, [receiver, ...args]);
  if (digits.kind !== "IntLiteral") return build.call(context.helper("_fixed"), value, digits);
  if (makesNaN(context, receiver)) return build.call(context.helper("_fixed"), value, digits);
  return build.binary(build.string(`%.${digits.value}f`), "%", value.kind === "Tuple" ? build.tuple([value]) : value);
};

const radixFormats: Readonly<Record<string, string>> = { "16": "%x", "8": "%o", "10": "%d" };

/** `'%x' % n` of an int; else a helper. */
const toString: CallLowering = (context, { receiver, args }) => {
  const [value = build.none(), radix] = lowerOrdered(context, [receiver, ...args]);
  const base = radix?.kind === "IntLiteral" ? radix.value.toString() : "10";
  const isKnown = radix === undefined || radix.kind === "IntLiteral";
  if (isKnown && base === "10") return build.call(isInt(context, receiver) ? "str" : context.helper("_num"), value);
  const format = Object.hasOwn(radixFormats, base) ? radixFormats[base] : undefined;
  if (isKnown && format !== undefined && isInt(context, receiver))
    return build.binary(build.string(format), "%", value);
  return build.call(context.helper("_radix"), value, radix ?? build.int(10));
};

const withHelper =
  (name: HelperName): CallLowering =>
  (context, { receiver, args }) =>
    build.call(context.helper(name), ...lowerOrdered(context, [receiver, ...args]));

const itself: CallLowering = (context, { receiver }) => context.expression(receiver);

/** `Number` on Python's int and float. */
export const number: Owner = {
  calls: {
    toString,
    toFixed,
    toPrecision: withHelper("_precision"),
    toExponential: withHelper("_exponential"),
    valueOf: itself,
  },
};

/** `parseInt(text)`. */
export const parseInteger: CallLowering = (context, { args }) =>
  build.call(context.helper("_parse_int"), ...lowerOrdered(context, args));

export const parseDecimal: CallLowering = (context, { args }) =>
  build.call(context.helper("_parse_float"), ...lowerOrdered(context, args));

/** Whether a value is NaN: the one that is not equal to itself. */
export const isNaNCall: CallLowering = (context, call) => {
  const node = argument(call, 0);
  const value = context.expression(node);
  const kept = value.kind === "Name" ? value : context.keep(value);
  return build.compare(kept, "!=", kept);
};

/** Whether a value is neither NaN nor infinite: then the difference to itself is 0. */
export const isFiniteCall: CallLowering = (context, call) => {
  const value = context.expression(argument(call, 0));
  const kept = value.kind === "Name" ? value : context.keep(value);
  return build.compare(build.binary(kept, "-", kept), "==", build.int(0));
};

/** A test of `Number` for any value, through a helper; of a number as the global function does. */
const numberTest =
  (name: HelperName, ofNumber?: CallLowering): CallLowering =>
  (context, call) =>
    ofNumber !== undefined && context.representation(argument(call, 0)) === "number"
      ? ofNumber(context, call)
      : build.call(context.helper(name), ...lowerOrdered(context, call.args));

const constant =
  (value: (context: Context) => py.Expression): PropertyLowering =>
  (context) =>
    value(context);

/** `Number(value)`, and what hangs on `Number`. */
export const numberConstructor: Owner = {
  call: (context, { args: [value] }) => {
    if (value === undefined) return build.int(0);
    const lowered = context.expression(value);
    switch (context.mayBeNothing(value) ? undefined : context.representation(value)) {
      case "number":
      case "bigint":
        return lowered;
      case "boolean":
        return build.call("int", lowered);
      default:
        return build.call(context.helper("_number"), lowered, ...nothingAs(context, value));
    }
  },
  properties: {
    EPSILON: constant(() => build.float(Number.EPSILON)),
    MAX_SAFE_INTEGER: constant(() => build.int(Number.MAX_SAFE_INTEGER)),
    MIN_SAFE_INTEGER: constant(() => build.signedInt(Number.MIN_SAFE_INTEGER)),
    MAX_VALUE: constant(() => build.float(Number.MAX_VALUE)),
    MIN_VALUE: constant(() => build.float(Number.MIN_VALUE)),
    NaN: constant(() => build.call("float", build.string("nan"))),
    POSITIVE_INFINITY: constant(() => build.call("float", build.string("inf"))),
    NEGATIVE_INFINITY: constant(() => build.call("float", build.string("-inf"))),
  },
  calls: {
    isInteger: numberTest("_is_integer"),
    isSafeInteger: numberTest("_is_safe_integer"),
    isFinite: numberTest("_is_finite", isFiniteCall),
    isNaN: numberTest("_is_nan", isNaNCall),
    parseInt: parseInteger,
    parseFloat: parseDecimal,
  },
};

/** `Number(null)` is 0 and `Number(undefined)` NaN: told apart by the type. */
function nothingAs(context: Context, node: ts.Expression): py.Expression[] {
  const facts = context.program.values.facts(context.typeOf(node));
  return facts.mayBeNull && !facts.mayBeUndefined ? [build.int(0)] : [];
}

const bigintText: CallLowering = (context, { receiver, args }) => {
  const [value = build.none(), radix] = lowerOrdered(context, [receiver, ...args]);
  return radix === undefined ? build.call("str", value) : build.call(context.helper("_radix"), value, radix);
};

/** `BigInt` is Python's int. */
export const bigint: Owner = { calls: { toString: bigintText, valueOf: itself } };

export const bigintConstructor: Owner = {
  call: (context, call) => {
    const node = argument(call, 0);
    const value = context.expression(node);
    const isInteger =
      context.representation(node) === "bigint" || (context.representation(node) === "number" && isInt(context, node));
    return isInteger ? value : build.call(context.helper("_to_bigint"), value);
  },
  calls: {
    asIntN: (context, { args }) => build.call(context.helper("_as_int_n"), ...lowerOrdered(context, args)),
    asUintN: (context, { args }) => {
      const [bits = build.none(), value = build.none()] = lowerOrdered(context, args);
      const mask = build.binary(build.binary(build.int(1), "<<", bits), "-", build.int(1));
      return build.binary(value, "&", mask);
    },
  },
};
