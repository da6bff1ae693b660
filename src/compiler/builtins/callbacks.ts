import { hasModifier, skipErased } from "../frontend/syntax.js";
import type { Context } from "../lower/context.js";
import { isRepeatable } from "../lower/effects.js";
import { lowerSettled } from "../lower/ordered.js";
import { lowerCondition } from "../lower/truth.js";
import * as build from "../python/builders.js";
import { usesName } from "../python/facts.js";
import type * as py from "../python/nodes.js";
import { someNode } from "../python/traverse.js";
import { ts } from "../ts.js";
import { functionValue } from "./function-values.js";

/** What a callback gives for each item of a list, as the parts of a comprehension or of a loop. */
export interface Each {
  readonly list: py.Expression;
  readonly target: py.Target;
  /** The list, enumerated where the callback takes the index. */
  readonly iterable: py.Expression;
  /** The item itself, under the target's name for it. */
  readonly item: py.Expression;
  /** What the callback gives, as a value or as a condition. */
  readonly value: py.Expression;
}

export type Use = "value" | "condition";
type FunctionLiteral = ts.ArrowFunction | ts.FunctionExpression;

/** Lowers `list.method(callback)` to what happens for each item. */
export function eachItem(
  context: Context,
  receiver: ts.Expression,
  callback: ts.Expression,
  use: Use,
  wanted: "item" | "value" = "value",
): Each {
  const literal = literalOf(callback);
  const inlined = literal && inline(context, literal, use, wanted);
  if (inlined !== undefined) {
    const list = context.expression(receiver);
    return {
      list,
      value: inlined.value,
      item: inlined.item.kind === "Name" ? inlined.item : build.none(),
      ...enumerated(list, inlined),
    };
  }
  const { list, applied } = lowerCallback(context, receiver, callback);
  const item = freshName(["x", "item", "each"], applied.function);
  const index = freshName(["i", "index", "position"], applied.function);
  const call = applied.call(item, index, list);
  return {
    list,
    item,
    value: use === "condition" ? applied.condition(call) : call,
    ...enumerated(list, { item, index: applied.arity > 1 ? index : undefined }),
  };
}

interface Inlined {
  readonly item: py.Name | py.TargetTuple;
  readonly index?: py.Name | undefined;
}

function enumerated(list: py.Expression, names: Inlined): Pick<Each, "target" | "iterable"> {
  if (names.index === undefined) return { target: names.item, iterable: list };
  return { target: build.targetTuple([names.index, names.item]), iterable: build.call("enumerate", list) };
}

/** A function expression or arrow function, below what is erased. */
export function literalOf(callback: ts.Expression): FunctionLiteral | undefined {
  const inner = skipErased(callback);
  return ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? inner : undefined;
}

/** A callback that Python calls, and how. */
export interface Applied {
  readonly function: py.Expression;
  /** How many of (item, index, list) it takes. */
  readonly arity: number;
  call(...args: readonly py.Expression[]): py.Expression;
  /** The result of a call as a condition. */
  condition(result: py.Expression): py.Expression;
}

/** Lowers the receiver and a callback that is called by name; the receiver can be repeated where the callback takes it. */
export function lowerCallback(
  context: Context,
  receiver: ts.Expression,
  callback: ts.Expression,
): { readonly list: py.Expression; readonly applied: Applied } {
  const arity = arityOf(context, callback);
  const literal = literalOf(callback);
  // Making a function changes nothing, so that a literal may come first.
  const early = literal && context.expression(literal);
  const [first = build.none(), second = early ?? build.none()] =
    early === undefined
      ? lowerSettled(context, receiver, [callback], (node) => lowerFunction(context, node))
      : [context.expression(receiver)];
  const isSteady = isRepeatable(first) && !(first.kind === "Name" && context.isVolatile(first.id));
  const list = arity > 2 && !isSteady ? context.keep(first, "items") : first;
  const fn = isRepeatable(second) || isLibraryFunction(second) ? second : context.keep(second, "function");
  return { list, applied: applied(context, callback, fn, arity) };
}

function isLibraryFunction(value: py.Expression): boolean {
  return value.kind === "Attribute" && value.object.kind === "Name";
}

/** A callback as a Python function of so many arguments, of which it may take fewer. */
export function callableOf(
  context: Context,
  callback: ts.Expression,
  value: py.Expression,
  count: number,
): py.Expression {
  const arity = arityOf(context, callback);
  if (arity >= count) return value;
  const fn = isRepeatable(value) || isLibraryFunction(value) ? value : context.keep(value, "function");
  const names = ["a", "b", "c"].slice(0, count);
  return build.lambda(names, build.call(fn, ...names.slice(0, arity).map((each) => build.name(each))));
}

/** A function as a value: one of the library by what stands for it. */
export function lowerFunction(context: Context, node: ts.Expression): py.Expression {
  return functionValue(context, node)?.value(context) ?? context.expression(node);
}

function applied(context: Context, callback: ts.Expression, fn: py.Expression, arity: number): Applied {
  return {
    function: fn,
    arity,
    call: (...args) => build.call(fn, ...args.slice(0, arity)),
    condition: (result) => conditionOf(context, callback, result),
  };
}

/** How many arguments a function looks at; the rest are not passed, as Python would not take them. */
export function arityOf(context: Context, callback: ts.Expression, most = 4): number {
  const known = functionValue(context, callback);
  if (known !== undefined) return known.arity;
  const [signature] = context.typeOf(callback).getCallSignatures();
  const parameters = signature?.getDeclaration()?.parameters ?? [];
  if (parameters.some((parameter) => parameter.dotDotDotToken !== undefined)) return Math.max(most - 1, 3);
  return Math.min(parameters.filter((each) => !ts.isIdentifier(each.name) || each.name.text !== "this").length, most);
}

/** Whether Python and JavaScript agree on the truth of what a callback returns. */
function conditionOf(context: Context, callback: ts.Expression, result: py.Expression): py.Expression {
  const [signature] = context.typeOf(callback).getCallSignatures();
  const type = signature && context.program.checker.getReturnTypeOfSignature(signature);
  const kinds = type === undefined ? [] : [...context.program.values.facts(type).representations];
  const isAlike = kinds.length > 0 && kinds.every((kind) => kind === "boolean" || kind === "string");
  const isTruthy = result.kind === "Call" && result.callee.kind === "Name" && result.callee.id === "_truthy";
  return isAlike || isTruthy ? result : build.call(context.helper("_truthy"), result);
}

/** The one expression that a function gives, if it is that simple. */
function expressionOf(node: FunctionLiteral): ts.Expression | undefined {
  if (!ts.isBlock(node.body)) return node.body;
  const [only, ...others] = node.body.statements;
  return only !== undefined && others.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined;
}

/** A callback of one expression, written where its value is needed; undefined when it must be a function of its own. */
function inline(
  context: Context,
  node: FunctionLiteral,
  use: Use,
  wanted: "item" | "value",
): (Inlined & { readonly value: py.Expression }) | undefined {
  const expression = expressionOf(node);
  if (expression === undefined || node.parameters.length > 2 || node.asteriskToken !== undefined) return undefined;
  if (hasModifier(node, ts.SyntaxKind.AsyncKeyword) || node.name !== undefined) return undefined;
  const { diagnostics } = context.program;
  const before = diagnostics.length;
  const result = context.inFunction(node, () => {
    const targets = node.parameters.map((parameter) => parameterTarget(context, parameter));
    const [item, index] = targets;
    if (targets.includes(undefined) || index?.kind === "TargetTuple") return undefined;
    if (wanted === "item" && item?.kind === "TargetTuple") return undefined;
    const value = context.capture(() =>
      use === "condition" ? lowerCondition(context, expression) : context.expression(expression),
    );
    if (value.statements.length > 0 || node.parameters.some((each) => isKept(context, each, value.value)))
      return undefined;
    return { item: item ?? freshName(["_"], value.value), index, value: value.value };
  });
  if (result === undefined) diagnostics.length = before;
  return result;
}

/** What a parameter is in a comprehension. One that a function inside captures must be a variable of its own each time. */
function parameterTarget(context: Context, node: ts.ParameterDeclaration): py.Name | py.TargetTuple | undefined {
  if (node.initializer !== undefined || node.dotDotDotToken !== undefined) return undefined;
  if (!boundNames(node.name).every((name) => isPlain(context, name))) return undefined;
  if (ts.isIdentifier(node.name)) {
    const binding = context.bindingOf(node.name);
    return binding === undefined ? undefined : build.name(context.nameOf(binding));
  }
  return pairTarget(context, node.name);
}

/** `([key, value]) => …` takes exactly the elements there are: `key, value`. */
function pairTarget(context: Context, pattern: ts.BindingPattern): py.TargetTuple | undefined {
  const { checker } = context.program;
  const type = checker.getTypeAtLocation(pattern);
  if (!ts.isArrayBindingPattern(pattern) || !checker.isTupleType(type)) return undefined;
  const names = pattern.elements.map((element): py.Name | undefined => {
    if (ts.isOmittedExpression(element)) return build.name("_");
    if (element.initializer !== undefined || element.dotDotDotToken !== undefined) return undefined;
    const binding = ts.isIdentifier(element.name) ? context.bindingOf(element.name) : undefined;
    return binding === undefined ? undefined : build.name(context.nameOf(binding));
  });
  // The checker just said that this is a reference to a tuple.
  const isWhole = checker.getTypeArguments(type as ts.TypeReference).length === names.length;
  const known = names.flatMap((name) => (name === undefined ? [] : [name]));
  return isWhole && known.length === names.length ? build.targetTuple(known) : undefined;
}

/** Whether a function that an expression makes keeps a parameter: then each item needs a variable of its own. */
function isKept(context: Context, node: ts.ParameterDeclaration, value: py.Expression): boolean {
  const names = boundNames(node.name).flatMap((name) => {
    const binding = context.bindingOf(name);
    return binding?.isCaptured === true ? [context.nameOf(binding)] : [];
  });
  return someNode(value, (each) => each.kind === "Lambda" && names.some((name) => usesName(each.body, name)));
}

function isPlain(context: Context, name: ts.Identifier): boolean {
  const binding = context.bindingOf(name);
  return binding !== undefined && !binding.isReassigned;
}

function boundNames(name: ts.BindingName): ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));
}

/** The first of some names that an expression does not use. */
export function freshName(candidates: readonly string[], ...expressions: readonly py.Expression[]): py.Name {
  const free = (id: string): boolean => !expressions.some((expression) => usesName(expression, id));
  const found = candidates.find(free);
  if (found !== undefined) return build.name(found);
  const base = candidates[0] ?? "x";
  let count = 2;
  while (!free(`${base}${count}`)) count += 1;
  return build.name(`${base}${count}`);
}
