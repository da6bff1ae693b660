import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import type { Context } from "../context.js";
import { bindPattern } from "../destructuring.js";
import { isRepeatable } from "../effects.js";

/** The parameters of a Python function, and what must run first in its body: defaults that are no constants, patterns. */
export interface LoweredParameters {
  readonly parameters: readonly py.Parameter[];
  readonly prologue: readonly py.Statement[];
}

/** Lowers parameters in the scope of their function. */
export function lowerParameters(context: Context, node: ts.SignatureDeclaration): LoweredParameters {
  const parameters: py.Parameter[] = [];
  const prologue = context.capture(() => {
    for (const parameter of node.parameters) {
      if (ts.isIdentifier(parameter.name) && parameter.name.text === "this") continue;
      parameters.push(lowerParameter(context, parameter));
    }
  });
  return { parameters, prologue: prologue.statements };
}

function lowerParameter(context: Context, node: ts.ParameterDeclaration): py.Parameter {
  const name = parameterName(context, node);
  if (node.dotDotDotToken !== undefined) {
    // JavaScript's rest is an array that may be changed, Python's a tuple.
    context.emit(build.assign(build.name(name), build.call("list", build.name(name))));
    bindParameterPattern(context, node, name);
    return build.restParameter(name);
  }
  if (node.initializer === undefined) {
    bindParameterPattern(context, node, name);
    return node.questionToken === undefined ? build.parameter(name) : build.parameter(name, build.none());
  }
  const { initializer } = node;
  const value = context.capture(() => context.expression(initializer));
  if (
    value.statements.length === 0 &&
    isRepeatable(value.value) &&
    value.value.kind !== "Name" &&
    ts.isIdentifier(node.name)
  )
    return build.parameter(name, value.value);
  context.emit(
    build.ifElse(build.compare(build.name(name), "is", build.none()), [
      ...value.statements,
      build.assign(build.name(name), value.value),
    ]),
  );
  bindParameterPattern(context, node, name);
  return build.parameter(name, build.none());
}

function parameterName(context: Context, node: ts.ParameterDeclaration): string {
  if (!ts.isIdentifier(node.name)) return context.temporary("parameter").id;
  const binding = context.bindingOf(node.name);
  return binding === undefined ? node.name.text : context.nameOf(binding);
}

function bindParameterPattern(context: Context, node: ts.ParameterDeclaration, name: string): void {
  if (!ts.isIdentifier(node.name)) bindPattern(context, node.name, build.name(name));
}
