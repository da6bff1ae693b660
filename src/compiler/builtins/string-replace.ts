import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import type { ts } from "../ts.js";
import { callableOf, lowerFunction } from "./callbacks.js";
import type { CallLowering } from "./owner.js";
import { isPattern, replacePattern } from "./regexp/index.js";

/** Whether a replacement means itself: `$` stands for parts of the match. */
function isPlain(value: py.Expression): boolean {
  return value.kind === "StringLiteral" && !value.value.includes("$");
}

/** `replace` and `replaceAll` of a text; a pattern goes through `re`. */
const replacer =
  (isAll: boolean): CallLowering =>
  (context, call) => {
    const { receiver, args } = call;
    const [text = build.none(), search = build.none(), replacement = build.none()] = lowerParts(context, [
      receiver,
      ...args,
    ]);
    if (isPattern(context, args[0])) return replacePattern(context, call, [text, search, replacement]);
    if (isPlain(replacement))
      return build.callMethod(text, "replace", search, replacement, ...(isAll ? [] : [build.int(1)]));
    const all = isAll ? [build.bool(true)] : [];
    const by =
      args[1] === undefined || context.representation(args[1]) !== "function"
        ? replacement
        : callableOf(context, args[1], replacement, 3);
    return build.call(context.helper("_replace"), text, search, by, ...all);
  };

function lowerParts(context: Context, nodes: readonly ts.Expression[]): py.Expression[] {
  return lowerOrdered(context, nodes, (node) => lowerFunction(context, node));
}

/** The members of `String` that replace. */
export const replacing: Readonly<Record<string, CallLowering>> = {
  replace: replacer(false),
  replaceAll: replacer(true),
};
