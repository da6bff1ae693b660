import type { Context } from "../../lower/context.js";
import { lowerOrdered } from "../../lower/ordered.js";
import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import type { HelperName } from "../../runtime/manifest.js";
import type { ts } from "../../ts.js";
import { arityOf } from "../callbacks.js";
import type { CallLowering, MemberCall, Owner } from "../owner.js";
import { translate } from "./translate.js";

/** `/a+/g`: an object of the helper class, with the pattern in the form of MicroPython's `re`. */
export function regularExpression(context: Context, node: ts.RegularExpressionLiteral): py.Expression {
  const end = node.text.lastIndexOf("/");
  const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
  const translated = translate(source, flags);
  if ("why" in translated)
    return context.reject(
      node,
      "unsupportedSyntax",
      `A regular expression with ${translated.why}`,
      "Write it without, or use the methods of strings.",
    );
  const names = Object.entries(translated.names).map(([name, index]) =>
    build.entry(build.string(name), build.int(index)),
  );
  return build.call(
    context.helper("_RegExp"),
    build.string(translated.pattern),
    build.string(source),
    build.string(flags),
    build.int(translated.groups),
    build.dict(names),
  );
}

/** Whether an argument is a regular expression. */
export function isPattern(context: Context, node: ts.Expression | undefined): boolean {
  return node !== undefined && context.representation(node) === "regexp";
}

const withHelper =
  (helper: HelperName): CallLowering =>
  (context, { receiver, args }) =>
    build.call(context.helper(helper), ...lowerOrdered(context, [receiver, ...args]));

/** `text.replace(pattern, …)` with a regular expression. */
export function replacePattern(
  context: Context,
  { args: [, by] }: MemberCall,
  [text, pattern, replacement]: readonly py.Expression[],
): py.Expression {
  const isFunction = by !== undefined && context.representation(by) === "function";
  const arity = isFunction ? [build.int(arityOf(context, by, 99))] : [];
  return build.call(
    context.helper("_replace_pattern"),
    text ?? build.none(),
    pattern ?? build.none(),
    replacement ?? build.none(),
    ...arity,
  );
}

export const splitPattern = withHelper("_split_pattern");

/** The members of `String` that take regular expressions only. */
export const patternMembers: Readonly<Record<string, CallLowering>> = {
  match: withHelper("_match_text"),
  matchAll: withHelper("_matches"),
  search: withHelper("_search_pattern"),
};

/** `RegExp` on a helper class. */
export const regexp: Owner = {
  properties: {
    source: (context, node) => build.attribute(context.expression(node.expression), "source"),
    flags: (context, node) => build.attribute(context.expression(node.expression), "flags"),
    global: (context, node) =>
      build.compare(build.string("g"), "in", build.attribute(context.expression(node.expression), "flags")),
    lastIndex: (context, node) => build.attribute(context.expression(node.expression), "lastIndex"),
  },
  calls: {
    exec: (context, call) => {
      const [pattern = build.none(), ...text] = lowerOrdered(context, [call.receiver, ...call.args]);
      return build.callMethod(pattern, "exec", ...text);
    },
    test: (context, call) => {
      const [pattern = build.none(), ...text] = lowerOrdered(context, [call.receiver, ...call.args]);
      return build.compare(build.callMethod(pattern, "exec", ...text), "is not", build.none());
    },
  },
};

/** What a match has beside its texts. */
export const match: Owner = {
  properties: {
    index: (context, node) => build.attribute(context.expression(node.expression), "at"),
    input: (context, node) => build.attribute(context.expression(node.expression), "input"),
    groups: (context, node) => build.call(context.helper("_groups"), context.expression(node.expression)),
  },
};
