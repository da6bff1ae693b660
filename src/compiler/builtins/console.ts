import type { Captured, Context } from "../lower/context.js";
import { mayChangeThings } from "./purity.js";
import { emitOrdered, lowerOrdered } from "../lower/ordered.js";
import { joinPieces, pieceOf, type Piece } from "../lower/text.js";
import { lowerCondition } from "../lower/truth.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import { isOnly } from "./elements.js";
import type { CallLowering, Owner } from "./owner.js";

/** Whether a type's values print alike as text and as console.log's argument. */
function printsAsText(context: Context, node: ts.Expression): boolean {
  const type = context.typeOf(node);
  if (context.mayBeNothing(node)) return false;
  const isNumber = isOnly(context, type, "number");
  if (isNumber) return context.program.numbers.kindOf(node) === "int";
  return isOnly(context, type, "string") || isOnly(context, type, "boolean");
}

/** Whether Python's `print` shows a value as JavaScript does. */
function printsAsItself(context: Context, node: ts.Expression): boolean {
  return (
    printsAsText(context, node) && !context.mayBeNothing(node) && !isOnly(context, context.typeOf(node), "boolean")
  );
}

/** A value as console.log prints it. */
function shown(context: Context, node: ts.Expression, value: py.Expression): Piece {
  if (printsAsText(context, node)) return pieceOf(context, node, value);
  const facts = context.program.values.facts(context.typeOf(node));
  const onlyNothing = [...facts.representations].every((each) => each === "nothing");
  if (onlyNothing) return { text: facts.mayBeNull ? "null" : "undefined" };
  if (isOnly(context, context.typeOf(node), "bigint"))
    return { directive: "%s", value: build.binary(build.string("%dn"), "%", value), isText: true };
  if (isOnly(context, context.typeOf(node), "number") && !context.mayBeNothing(node))
    return { directive: "%s", value: build.call(context.helper("_show_num"), value), isText: true };
  const nothing = nothingWithin(context, context.typeOf(node)) === "null" ? [build.string("null")] : [];
  const isTextual = facts.representations.has("string") || facts.representations.has("unknown");
  const isShown = isTextual || isError(context, node);
  return {
    directive: "%s",
    value: build.call(context.helper(isShown ? "_show" : "_inspect"), value, ...nothing),
    isText: true,
  };
}

/** Whether a value is an error, which prints as its text. */
function isError(context: Context, node: ts.Expression): boolean {
  const property = context.program.checker.getPropertyOfType(context.typeOf(node), "message");
  const owner = property?.declarations?.[0]?.parent;
  return (
    owner !== undefined &&
    (ts.isInterfaceDeclaration(owner) || ts.isClassDeclaration(owner)) &&
    owner.name?.text === "Error"
  );
}

/** How None is called in what a type holds: as the declared type says, at any depth. */
function nothingWithin(context: Context, type: ts.Type, depth = 0): "null" | "undefined" {
  const facts = context.program.values.facts(type);
  if (facts.mayBeNull && !facts.mayBeUndefined) return "null";
  if (facts.mayBeUndefined || depth > 3) return "undefined";
  const { checker } = context.program;
  const inner = [
    ...(type.flags & ts.TypeFlags.Object ? checker.getTypeArguments(type as ts.TypeReference) : []),
    ...checker.getIndexInfosOfType(type).map((info) => info.type),
    ...(isOnly(context, type, "object")
      ? checker.getPropertiesOfType(type).map((each) => checker.getTypeOfSymbol(each))
      : []),
  ];
  return inner.some((each) => nothingWithin(context, each, depth + 1) === "null") ? "null" : "undefined";
}

/** The values of a line. What one of them changes must show in those that are printed from what they hold. */
function settled(context: Context, args: readonly ts.Expression[]): py.Expression[] {
  if (args.length < 2 || args.every((each) => printsAsText(context, each))) return lowerOrdered(context, args);
  return emitOrdered(
    context,
    args.map((each) => {
      const part = context.capture(() => context.expression(each));
      return mayChangeThings(part.value) ? context.capture(() => keepAfter(context, part)) : part;
    }),
  );
}

function keepAfter(context: Context, part: Captured<py.Expression>): py.Expression {
  context.emit(...part.statements);
  return context.keep(part.value);
}

/** The pieces of one line: the values with a space between. */
function line(context: Context, args: readonly ts.Expression[]): Piece[] {
  const values = settled(context, args);
  return args.flatMap((argument, index): Piece[] => {
    const value = values[index];
    if (value === undefined) return [];
    return [...(index > 0 ? [{ text: " " }] : []), shown(context, argument, value)];
  });
}

/** Whether the first argument may hold directives (`%s`) that further values fill in. */
function mayFormat([first, ...rest]: readonly ts.Expression[]): boolean {
  return rest.length > 0 && first !== undefined && ts.isStringLiteralLike(first) && first.text.includes("%");
}

/** One line on the board's output. */
const log: CallLowering = (context, call) => {
  const { args } = call;
  if (args.some(ts.isSpreadElement)) {
    const values = args.map((each) =>
      ts.isSpreadElement(each) ? build.star(context.expression(each.expression)) : context.expression(each),
    );
    return build.call(context.helper("_log_values"), ...values);
  }
  if (mayFormat(args)) return printed(context, build.call(context.helper("_format"), ...lowerOrdered(context, args)));
  const [only] = args;
  if (only !== undefined && args.length === 1 && printsAsItself(context, only) && !usesGroups(context))
    return build.call("print", context.expression(only));
  const pieces = line(context, args);
  return pieces.length === 0 ? printed(context, undefined) : printed(context, joinPieces(pieces));
};

/** `print`; indented where the program uses `console.group`. */
function printed(context: Context, text: py.Expression | undefined): py.Expression {
  if (usesGroups(context)) return build.call(context.helper("_print_grouped"), text ?? build.string(""));
  return build.call("print", ...(text === undefined ? [] : [text]));
}

const groupUse = new WeakMap<ts.SourceFile, boolean>();

/** Whether a module calls `console.group` anywhere. */
function usesGroups(context: Context): boolean {
  const { file } = context.module;
  let found = groupUse.get(file);
  if (found === undefined) {
    found = /\bconsole\s*\.\s*group/.test(file.text);
    groupUse.set(file, found);
  }
  return found;
}

const assertion: CallLowering = (context, call) => {
  const [condition, ...values] = call.args;
  const test = condition === undefined ? build.bool(false) : lowerCondition(context, condition);
  const body = context.capture(() => {
    const pieces = line(context, values);
    const text = joinPieces([{ text: pieces.length > 0 ? "Assertion failed: " : "Assertion failed" }, ...pieces]);
    context.emit(build.expressionStatement(printed(context, text)));
  });
  context.emit(build.withOrigin(build.ifElse(build.negate(test), body.statements), context.origin(call.node)));
  return build.none();
};

const helper =
  (name: Parameters<Context["helper"]>[0]): CallLowering =>
  (context, call) =>
    build.call(context.helper(name), ...lowerOrdered(context, call.args));

const group: CallLowering = (context, call) => {
  const pieces = line(context, call.args);
  return build.call(context.helper("_group"), ...(pieces.length > 0 ? [joinPieces(pieces)] : []));
};

/** `console` on Python's `print`. */
export const consoleOwner: Owner = {
  calls: {
    log,
    info: log,
    debug: log,
    warn: log,
    error: log,
    assert: assertion,
    count: helper("_count"),
    countReset: helper("_count_reset"),
    group,
    groupEnd: helper("_group_end"),
    table: helper("_table"),
    time: helper("_time"),
    timeLog: helper("_time_log"),
    timeEnd: helper("_time_end"),
  },
};
