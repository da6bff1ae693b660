import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { attributeName } from "../analysis/names.js";
import { skipErased } from "../frontend/syntax.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";
import { referTo } from "./reference.js";

/** Declares the names of a pattern with the parts of a value: `const [host, msg] = …`. */
export function bindPattern(context: Context, pattern: ts.BindingPattern, value: py.Expression): void {
  const target = simpleTarget(context, pattern);
  if (target !== undefined) {
    context.emit(build.withOrigin(build.assign(target, value), context.origin(pattern)));
    return;
  }
  const source = value.kind === "Name" ? value : context.keep(value);
  if (ts.isArrayBindingPattern(pattern))
    pattern.elements.forEach((element, index) => bindElement(context, element, index, source));
  else pattern.elements.forEach((element) => bindProperty(context, element, source));
}

/** A Python target for a pattern that takes exactly the elements there are: `host, msg`. */
export function simpleTarget(context: Context, pattern: ts.BindingPattern): py.Target | undefined {
  if (!ts.isArrayBindingPattern(pattern)) return undefined;
  const type = context.program.checker.getTypeAtLocation(pattern);
  const names: py.Target[] = [];
  for (const element of pattern.elements) {
    if (
      ts.isOmittedExpression(element) ||
      element.initializer !== undefined ||
      element.dotDotDotToken !== undefined ||
      !ts.isIdentifier(element.name)
    )
      return undefined;
    names.push(bindingName(context, element.name));
  }
  return lengthOf(context, type) === names.length ? build.targetTuple(names) : undefined;
}

/** The number of elements of a tuple type, or of all members of a union of them. */
function lengthOf(context: Context, type: ts.Type): number | undefined {
  if (type.isUnion()) {
    const lengths = new Set(type.types.map((member) => lengthOf(context, member)));
    return lengths.size === 1 ? [...lengths][0] : undefined;
  }
  if (!context.program.checker.isTupleType(type)) return undefined;
  // The checker's predicate just said that this is a reference to a tuple.
  const { target } = type as ts.TypeReference;
  const tuple = target as ts.TupleType;
  return tuple.fixedLength === tuple.elementFlags.length && tuple.minLength === tuple.fixedLength
    ? tuple.fixedLength
    : undefined;
}

function bindingName(context: Context, node: ts.Identifier): py.Name {
  const binding = context.bindingOf(node);
  return build.name(binding === undefined ? node.text : context.nameOf(binding));
}

function bindElement(context: Context, element: ts.ArrayBindingElement, index: number, source: py.Expression): void {
  if (ts.isOmittedExpression(element)) return;
  const value =
    element.dotDotDotToken === undefined
      ? build.subscript(source, build.int(index))
      : build.call("list", build.subscript(source, build.slice(build.int(index))));
  bindOne(context, element, value);
}

function bindProperty(context: Context, element: ts.BindingElement, source: py.Expression): void {
  const key = element.propertyName ?? element.name;
  if (!ts.isIdentifier(key) || element.dotDotDotToken !== undefined) {
    context.report(element, "unsupportedSyntax", "This kind of destructuring", "Read the properties one by one.");
    return;
  }
  bindOne(context, element, build.attribute(source, attributeName(key.text)));
}

function bindOne(context: Context, element: ts.BindingElement, value: py.Expression): void {
  let given = value;
  if (element.initializer !== undefined) {
    context.report(element.initializer, "unsupportedSyntax", "A default in a pattern", "Write `??` behind the value.");
    given = value;
  }
  if (ts.isIdentifier(element.name))
    context.emit(build.withOrigin(build.assign(bindingName(context, element.name), given), context.origin(element)));
  else bindPattern(context, element.name, given);
}

/** `[a, b] = [b, a]`: the whole right side first, then the places from left to right. */
export function assignPattern(
  context: Context,
  pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
  right: ts.Expression,
  isUsed: boolean,
): py.Expression {
  const source = skipErased(right);
  if (
    ts.isArrayLiteralExpression(pattern) &&
    ts.isArrayLiteralExpression(source) &&
    source.elements.length === pattern.elements.length &&
    !source.elements.some(ts.isSpreadElement) &&
    !isUsed
  ) {
    const values = source.elements.map((element) => context.expression(element));
    const targets = pattern.elements.map((element) => referTo(context, element).target);
    context.emit(
      build.withOrigin(build.assign(build.targetTuple(targets), build.tuple(values)), context.origin(pattern)),
    );
    return build.none();
  }
  return context.reject(
    pattern,
    "unsupportedSyntax",
    "This kind of destructuring assignment",
    "Assign the parts one by one.",
  );
}
