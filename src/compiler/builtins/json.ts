import { parentThroughErased } from "../frontend/syntax.js";
import type { Context } from "../lower/context.js";
import { lowerOrdered } from "../lower/ordered.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import { argument } from "./argument.js";
import type { CallLowering, Owner } from "./owner.js";

/** What is indented with: known spaces are written out. */
function indentOf(context: Context, value: py.Expression): py.Expression {
  if (value.kind === "IntLiteral") return build.string(" ".repeat(Math.min(Number(value.value), 10)));
  if (value.kind === "StringLiteral") return build.string(value.value.slice(0, 10));
  return build.call(context.helper("_json_indent"), value);
}

/** Whether an absent value in what is written stands for undefined, which JSON leaves out, rather than for null. */
function leavesOut(context: Context, type: ts.Type, depth = 0): boolean {
  const facts = context.program.values.facts(type);
  if (depth > 4 || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return false;
  if (facts.mayBeUndefined && !facts.mayBeNull && depth > 0) return true;
  const { checker } = context.program;
  const isPlain = context.program.values.single(type) === "object";
  return [
    ...checker.getIndexInfosOfType(type).map((info) => info.type),
    ...(isPlain ? checker.getPropertiesOfType(type).map((each) => checker.getTypeOfSymbol(each)) : []),
  ].some((each) => leavesOut(context, each, depth + 1));
}

/** Whether a value holds a Map or a Set, which JSON writes as an empty object: nobody means that. */
function holdsCollection(context: Context, type: ts.Type, depth = 0): boolean {
  const { representations } = context.program.values.facts(type);
  if (representations.has("map") || representations.has("set")) return true;
  if (depth > 3 || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return false;
  const { checker } = context.program;
  const isPlain = context.program.values.single(type) === "object" && type.getProperty("toJSON") === undefined;
  return [
    ...checker.getIndexInfosOfType(type).map((info) => info.type),
    ...(isPlain ? checker.getPropertiesOfType(type).map((each) => checker.getTypeOfSymbol(each)) : []),
  ].some((each) => holdsCollection(context, each, depth + 1));
}

/** `JSON.stringify(value, names, space)`. */
const stringify: CallLowering = (context, call) => {
  const node = argument(call, 0);
  if (holdsCollection(context, context.typeOf(node)))
    return context.reject(
      node,
      "unsupportedSyntax",
      "A Map or Set in JSON",
      "Write `Object.fromEntries(map)` or `[...set]` instead.",
    );
  const [value = build.none(), names, space] = lowerOrdered(context, call.args);
  const args: (py.Expression | py.Argument)[] = [value];
  const hasNames = names !== undefined && !(names.kind === "Constant" && names.value === "None");
  if (hasNames) args.push(names);
  if (space !== undefined) {
    if (!hasNames) args.push(build.none());
    args.push(indentOf(context, space));
  }
  if (leavesOut(context, context.typeOf(node))) args.push(build.keyword("nothing", build.string("")));
  return build.call(context.helper("_json"), ...args);
};

/** The type that the program says a parsed text has: by `as`, or by the variable it is stored to. */
function statedType(context: Context, node: ts.CallExpression): ts.Type | undefined {
  const parent = ts.isAsExpression(node.parent) ? node.parent : undefined;
  if (parent !== undefined) return context.program.checker.getTypeFromTypeNode(parent.type);
  const outer = parentThroughErased(node);
  return ts.isVariableDeclaration(outer) && outer.type !== undefined
    ? context.program.checker.getTypeFromTypeNode(outer.type)
    : context.program.checker.getContextualType(node);
}

/** Whether a type has dictionaries where `JSON.parse` would give objects with attributes. */
function hasDictionaries(context: Context, type: ts.Type, depth = 0): boolean {
  if (depth > 4) return false;
  const facts = context.program.values.facts(type);
  if (facts.representations.has("dict")) return true;
  const members = type.isUnion() ? type.types : [type];
  return members.some((member) =>
    context.program.values.single(member) === "list"
      ? context.program.checker
          .getTypeArguments(member as ts.TypeReference)
          .some((each) => hasDictionaries(context, each, depth + 1))
      : false,
  );
}

const parse: CallLowering = (context, call) => {
  const text = context.expression(argument(call, 0));
  const type = statedType(context, call.node);
  const asDicts = type !== undefined && (type.flags & ts.TypeFlags.Any) === 0 && hasDictionaries(context, type);
  return build.call(context.helper(asDicts ? "_json_loads" : "_json_parse"), text);
};

/** `JSON`, with objects as the compiler represents them. */
export const json: Owner = { calls: { stringify, parse } };
