import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { assignTo } from "../destructuring.js";
import { leastGiven, paddingFor } from "./arity.js";

/** The parameters of a Python function, and what must run first in its body: defaults that are no constants, patterns. */
export interface LoweredParameters {
  readonly parameters: readonly py.Parameter[];
  readonly prologue: readonly py.Statement[];
}

/** Lowers parameters in the scope of their function. Callers may give more than it names: those are taken and dropped. */
export function lowerParameters(context: Context, node: ts.SignatureDeclaration): LoweredParameters {
  const parameters: py.Parameter[] = [];
  const { statements } = context.capture(() => {
    node.parameters.forEach((parameter, index) => {
      if (!isThis(parameter)) parameters.push(lowerParameter(context, node, parameter, index));
    });
  });
  return { parameters: optionalFromTheEnd([...parameters, ...paddingFor(context, node)]), prologue: statements };
}

/** `this: T` says what `this` is, and is no parameter. */
function isThis(parameter: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(parameter.name) && parameter.name.text === "this";
}

/** A parameter behind one with a default must have a default too; JavaScript passes `undefined` for the first then. */
function optionalFromTheEnd(parameters: readonly py.Parameter[]): py.Parameter[] {
  let seen = false;
  return parameters.map((parameter) => {
    if (parameter.kind !== "Plain") return parameter;
    seen ||= parameter.default !== undefined;
    return seen && parameter.default === undefined ? build.parameter(parameter.name, build.none()) : parameter;
  });
}

function lowerParameter(
  context: Context,
  owner: ts.SignatureDeclaration,
  node: ts.ParameterDeclaration,
  index: number,
): py.Parameter {
  const name = parameterName(context, node);
  if (node.dotDotDotToken !== undefined) return restParameter(context, node, name);
  if (node.initializer === undefined) {
    bindParameterPattern(context, node, name);
    return acceptsNothing(context, node) || index >= leastGiven(context, owner)
      ? build.parameter(name, build.none())
      : build.parameter(name);
  }
  const { initializer } = node;
  const value = context.capture(() => context.expression(initializer));
  if (isConstant(value.value) && ts.isIdentifier(node.name) && !context.program.calls.mayBeGivenNothing(owner, index))
    return build.parameter(name, value.value);
  const target = build.name(name);
  context.emit(
    build.ifElse(build.compare(target, "is", build.none()), [...value.statements, build.assign(target, value.value)]),
  );
  bindParameterPattern(context, node, name);
  return build.parameter(name, build.none());
}

function isConstant(value: py.Expression): boolean {
  return (
    value.kind === "Constant" ||
    value.kind === "IntLiteral" ||
    value.kind === "FloatLiteral" ||
    value.kind === "StringLiteral" ||
    value.kind === "BytesLiteral" ||
    (value.kind === "Unary" && isConstant(value.operand))
  );
}

/** `x?: T`, and `x: void`, may be left out. */
function acceptsNothing(context: Context, node: ts.ParameterDeclaration): boolean {
  return (
    node.questionToken !== undefined || (ts.isParameter(node) && context.program.checker.isOptionalParameter(node))
  );
}

/** JavaScript's rest is an array that may be changed, Python's a tuple. */
function restParameter(context: Context, node: ts.ParameterDeclaration, name: string): py.Parameter {
  context.emit(build.assign(build.name(name), build.call("list", build.name(name))));
  bindParameterPattern(context, node, name);
  return build.restParameter(name);
}

function parameterName(context: Context, node: ts.ParameterDeclaration): string {
  if (!ts.isIdentifier(node.name)) return context.temporary("parameter").id;
  const binding = context.bindingOf(node.name);
  return binding === undefined ? node.name.text : context.nameOf(binding);
}

function bindParameterPattern(context: Context, node: ts.ParameterDeclaration, name: string): void {
  if (!ts.isIdentifier(node.name))
    assignTo(context, node.name, build.name(name), context.program.checker.getTypeAtLocation(node));
}
