import type { Context } from "../lower/context.js";
import { isRepeatable } from "../lower/effects.js";
import { lowerOrdered } from "../lower/ordered.js";
import { joinPieces, pieceOf } from "../lower/text.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { CallLowering, MemberCall, Owner } from "./owner.js";
import { isExpression, lowerAll, lowerSpread } from "./spread.js";
import { isNonNegative } from "./indexes.js";
import { isPattern, patternMembers, splitPattern } from "./regexp/index.js";
import { replacing } from "./string-replace.js";

/** A method of Python's str of the same meaning. */
const method =
  (name: string): CallLowering =>
  (context, call) => {
    const [text = build.none(), ...args] = lowerOrdered(context, [call.receiver, ...call.args]);
    return build.callMethod(text, name, ...args);
  };

const helper =
  (name: Parameters<Context["helper"]>[0]): CallLowering =>
  (context, call) =>
    build.call(context.helper(name), ...lowerOrdered(context, [call.receiver, ...call.args]));

/** Where a search starts, which JavaScript takes as 0 when negative and Python from the end. */
function startOf(context: Context, node: ts.Expression | undefined, value: py.Expression | undefined): py.Expression[] {
  if (node === undefined || value === undefined) return [];
  return [isNonNegative(context, node) ? value : build.call("max", value, build.int(0))];
}

const find: CallLowering = (context, { receiver, args }) => {
  const [text = build.none(), search = build.none(), start] = lowerOrdered(context, [receiver, ...args]);
  return build.callMethod(text, "find", search, ...startOf(context, args[1], start));
};

const includes: CallLowering = (context, { receiver, args }) => {
  const [text = build.none(), search = build.none(), start] = lowerOrdered(context, [receiver, ...args]);
  const [from] = startOf(context, args[1], start);
  return build.compare(search, "in", from === undefined ? text : build.subscript(text, build.slice(from)));
};

const startsWith: CallLowering = (context, { receiver, args }) => {
  const [text = build.none(), search = build.none(), start] = lowerOrdered(context, [receiver, ...args]);
  const [from] = startOf(context, args[1], start);
  return build.callMethod(from === undefined ? text : build.subscript(text, build.slice(from)), "startswith", search);
};

const endsWith: CallLowering = (context, { receiver, args }) => {
  const [text = build.none(), search = build.none(), end] = lowerOrdered(context, [receiver, ...args]);
  const [to] = startOf(context, args[1], end);
  return build.callMethod(
    to === undefined ? text : build.subscript(text, build.slice(undefined, to)),
    "endswith",
    search,
  );
};

const lastIndexOf: CallLowering = (context, call) => {
  const [text = build.none(), search = build.none(), start] = lowerOrdered(context, [call.receiver, ...call.args]);
  if (start === undefined) return build.callMethod(text, "rfind", search);
  return build.call(context.helper("_last_index_of_text"), text, search, start);
};

/** One character, or "" outside: a slice of length one. */
const charAt: CallLowering = (context, { receiver, args }) => {
  const [text = build.none(), index = build.int(0)] = lowerOrdered(context, [receiver, ...args]);
  if (args[0] !== undefined && !isNonNegative(context, args[0]))
    return build.call(context.helper("_char_at"), text, index);
  const kept = isRepeatable(index) ? index : context.keep(index, "index");
  return build.subscript(text, build.slice(kept, next(kept)));
};

function next(index: py.Expression): py.Expression {
  return index.kind === "IntLiteral" ? build.int(index.value + 1n) : build.binary(index, "+", build.int(1));
}

const charCodeAt: CallLowering = (context, { receiver, args }) => {
  const [text = build.none(), index = build.int(0)] = lowerOrdered(context, [receiver, ...args]);
  return build.call("ord", build.subscript(text, index));
};

const at: CallLowering = (context, { node, receiver, args }) => {
  const [text = build.none(), index = build.none()] = lowerOrdered(context, [receiver, ...args]);
  return ts.isNonNullExpression(node.parent)
    ? build.subscript(text, index)
    : build.call(context.helper("_at"), text, index);
};

const codePointAt: CallLowering = (context, { node, receiver, args }) => {
  const [text = build.none(), index = build.none()] = lowerOrdered(context, [receiver, ...args]);
  return ts.isNonNullExpression(node.parent)
    ? build.call("ord", build.subscript(text, index))
    : build.call(context.helper("_code_point_at"), text, index);
};

/** Python's slices of texts are JavaScript's. */
const slice: CallLowering = (context, { receiver, args }) => {
  const [text = build.none(), start, end] = lowerOrdered(context, [receiver, ...args]);
  const lower = start?.kind === "IntLiteral" && start.value === 0n ? undefined : start;
  return build.subscript(text, build.slice(lower, end));
};

/** A slice where the indexes are in order and not negative. */
const substring: CallLowering = (context, call) => {
  const [start, end] = call.args;
  const isOrdered =
    start !== undefined &&
    isNonNegative(context, start) &&
    (end === undefined ||
      (ts.isNumericLiteral(start) &&
        (ts.isNumericLiteral(end)
          ? Number(start.text) <= Number(end.text)
          : Number(start.text) === 0 && isNonNegative(context, end))));
  return isOrdered ? slice(context, call) : helper("_substring")(context, call);
};

const concat: CallLowering = (context, call) => {
  const { list: text, args } = lowerAll(context, call);
  return args.reduce<py.Expression>((left, each) => {
    const right = isExpression(each) ? each : build.callMethod(build.string(""), "join", each.value);
    return build.binary(left, "+", right);
  }, text);
};

const repeat: CallLowering = (context, call) => {
  const [text = build.none(), count = build.none()] = lowerOrdered(context, [call.receiver, ...call.args]);
  return build.binary(text, "*", count);
};

/** Python's `split` takes no empty separator, and its limit counts otherwise. */
const split: CallLowering = (context, call) => {
  if (isPattern(context, call.args[0])) return splitPattern(context, call);
  const [text = build.none(), separator = build.none(), limit] = lowerOrdered(context, [call.receiver, ...call.args]);
  if (separator.kind !== "StringLiteral")
    return limit === undefined
      ? build.callMethod(text, "split", separator)
      : build.call(context.helper("_split_limit"), text, separator, limit);
  const parts = separator.value === "" ? build.call("list", text) : build.callMethod(text, "split", separator);
  return limit === undefined ? parts : build.subscript(parts, build.slice(undefined, limit));
};

/** Padding with one known character stands in place; else a helper counts. */
const padder =
  (side: "start" | "end"): CallLowering =>
  (context, call: MemberCall) => {
    const [text = build.none(), length = build.none(), fill = build.string(" ")] = lowerOrdered(context, [
      call.receiver,
      ...call.args,
    ]);
    const isShort = fill.kind === "StringLiteral" && [...fill.value].length === 1;
    if (isShort && fill.value === " " && length.kind === "IntLiteral") {
      const format = build.string(`%${side === "start" ? "" : "-"}${length.value}s`);
      return build.binary(format, "%", text.kind === "Tuple" ? build.tuple([text]) : text);
    }
    if (isShort && side === "start" && fill.value === "0" && length.kind === "IntLiteral") {
      const number = plainInt(text);
      if (number !== undefined && isCountable(context, call.receiver))
        return build.binary(build.string(`%0${length.value}d`), "%", number);
    }
    if (!isShort || !isRepeatable(text))
      return build.call(
        context.helper(side === "start" ? "_pad_start" : "_pad_end"),
        text,
        length,
        ...(call.args.length > 1 ? [fill] : []),
      );
    const padding = build.binary(fill, "*", build.binary(length, "-", build.call("len", text)));
    return side === "start" ? build.binary(padding, "+", text) : build.binary(text, "+", padding);
  };

/** The number in `str(number)`. */
function plainInt(text: py.Expression): py.Expression | undefined {
  if (text.kind !== "Call" || text.callee.kind !== "Name" || text.callee.id !== "str") return undefined;
  const [only] = text.args;
  return only?.kind === "Positional" ? only.value : undefined;
}

/** Whether the text is that of an integer which is not negative: then zeros in front are what `%05d` gives. */
function isCountable(context: Context, node: ts.Expression): boolean {
  if (!ts.isCallExpression(node)) return false;
  const number =
    ts.isPropertyAccessExpression(node.expression) && node.arguments.length === 0
      ? node.expression.expression
      : node.arguments[0];
  return number !== undefined && isNonNegative(context, number);
}

const itself: CallLowering = (context, call) => context.expression(call.receiver);

/** `String` on Python's str. */
export const string: Owner = {
  properties: { length: (context, node) => build.call("len", context.expression(node.expression)) },
  calls: {
    at,
    charAt,
    charCodeAt,
    codePointAt,
    concat,
    endsWith,
    includes,
    indexOf: find,
    lastIndexOf,
    padEnd: padder("end"),
    padStart: padder("start"),
    repeat,
    slice,
    split,
    startsWith,
    substr: helper("_substr"),
    substring,
    toLowerCase: method("lower"),
    toUpperCase: method("upper"),
    toString: itself,
    trim: method("strip"),
    trimEnd: method("rstrip"),
    trimStart: method("lstrip"),
    valueOf: itself,
    ...replacing,
    ...patternMembers,
  },
};

const characters: CallLowering = (context, call) => {
  const args = lowerSpread(context, call);
  const [only] = args;
  if (args.length === 1 && only !== undefined && isExpression(only)) return build.call("chr", only);
  return build.call(context.helper("_characters"), ...args);
};

/** `String(value)`, `String.fromCharCode(…)`. */
export const stringConstructor: Owner = {
  call: (context, { args: [argument] }) =>
    argument === undefined ? build.string("") : joinPieces([pieceOf(context, argument, context.expression(argument))]),
  calls: { fromCharCode: characters, fromCodePoint: characters },
};
