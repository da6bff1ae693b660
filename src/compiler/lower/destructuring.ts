import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { skipErased } from "../frontend/syntax.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";
import { iterateType } from "./iteration.js";
import { isRepeatable, namesStored } from "./effects.js";
import {
  elementsOf,
  isArrayPattern,
  isPattern,
  propertiesOf,
  type ArrayPattern,
  type ObjectPattern,
  type Pattern,
  type PatternElement,
  type PatternTarget,
} from "./patterns.js";
import { propertyKey } from "./objects/part.js";
import { readProperty as readNamed } from "./objects/read.js";
import { restOfObject } from "./objects/rest.js";
import { referTo } from "./reference.js";

/** Declares the names of a pattern with the parts of a value: `const [host, msg] = …`. */
export function bindPattern(context: Context, pattern: ts.BindingPattern, value: py.Expression): void {
  takeApart(context, pattern, value, context.program.checker.getTypeAtLocation(pattern));
}

/** `const pattern = initializer`. */
export function declarePattern(context: Context, pattern: ts.BindingPattern, initializer: ts.Expression): void {
  if (pairwise(context, pattern, initializer)) return;
  takeApart(context, pattern, context.expression(initializer), context.typeOf(initializer));
}

/** `[a, b] = [b, a]`; its value, where somebody uses it, is the right side. */
export function assignPattern(
  context: Context,
  pattern: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
  right: ts.Expression,
  isUsed: boolean,
): py.Expression {
  if (!isUsed && pairwise(context, pattern, right)) return build.none();
  const value = context.expression(right);
  const source = isUsed && value.kind !== "Name" ? context.keep(value) : value;
  takeApart(context, pattern, source, context.typeOf(right));
  return source;
}

/** Stores a value to what stands on the left of an assignment or in the head of a loop. */
export function assignTo(context: Context, target: PatternTarget, value: py.Expression, type: ts.Type): void {
  if (isPattern(target)) return takeApart(context, target, value, type);
  const place = placeOf(context, target);
  context.emit(build.withOrigin(build.assign(place, value), context.origin(target)));
}

function placeOf(
  context: Context,
  target: Exclude<PatternTarget, ts.BindingPattern>,
): py.Name | py.Attribute | py.Subscript {
  const binding = ts.isIdentifier(target) ? context.bindingOf(target) : undefined;
  return binding === undefined
    ? referTo(context, target).target
    : build.withOrigin(build.name(context.nameOf(binding)), context.origin(target));
}

/** `[a, b] = [x, y]` without an array: `a, b = x, y`. False when the two sides do not pair. */
function pairwise(context: Context, pattern: Pattern, right: ts.Expression): boolean {
  const source = skipErased(right);
  if (
    !isArrayPattern(pattern) ||
    !ts.isArrayLiteralExpression(source) ||
    source.elements.length !== pattern.elements.length ||
    source.elements.length < 2
  )
    return false;
  if (source.elements.some((element) => ts.isSpreadElement(element) || ts.isOmittedExpression(element))) return false;
  const elements = elementsOf(pattern);
  if (
    !elements.every(
      (element) =>
        element !== undefined && !element.isRest && element.initializer === undefined && !isPattern(element.target),
    )
  )
    return false;
  const lowered = context.capture(() => ({
    values: source.elements.map((element) => context.capture(() => context.expression(element))),
    targets: elements.flatMap((element) =>
      element === undefined || isPattern(element.target) ? [] : [placeOf(context, element.target)],
    ),
  }));
  if (lowered.statements.length > 0 || lowered.value.values.some((value) => value.statements.length > 0)) return false;
  const { values, targets } = lowered.value;
  context.emit(
    build.withOrigin(
      build.assign(build.targetTuple(targets), build.tuple(values.map((value) => value.value))),
      context.origin(pattern),
    ),
  );
  return true;
}

function takeApart(context: Context, pattern: Pattern, value: py.Expression, type: ts.Type): void {
  const target = isArrayPattern(pattern) ? tupleTarget(context, pattern, type) : undefined;
  if (target !== undefined) {
    context.emit(build.withOrigin(build.assign(target, value), context.origin(pattern)));
    return;
  }
  const before = context.capture(() =>
    isArrayPattern(pattern)
      ? readElements(context, pattern, value, type)
      : readProperties(context, pattern, value, type),
  );
  context.emit(...before.statements);
}

/** A Python target for a pattern that takes exactly the elements there are: `host, msg`. */
export function simpleTarget(context: Context, pattern: ts.BindingPattern): py.Target | undefined {
  return isArrayPattern(pattern)
    ? tupleTarget(context, pattern, context.program.checker.getTypeAtLocation(pattern))
    : undefined;
}

function tupleTarget(context: Context, pattern: ArrayPattern, type: ts.Type): py.Target | undefined {
  const elements = elementsOf(pattern);
  if (elements.length === 0 || lengthOf(context, type) !== elements.length) return undefined;
  const targets: py.Target[] = [];
  for (const [index, element] of elements.entries()) {
    if (element === undefined) targets.push(build.name("_"));
    else if (element.isRest || element.initializer !== undefined) return undefined;
    else if (isPattern(element.target)) {
      const inner = isArrayPattern(element.target)
        ? tupleTarget(context, element.target, elementType(context, type, index))
        : undefined;
      if (inner === undefined) return undefined;
      targets.push(inner);
    } else {
      const { target } = element;
      const place = context.capture(() => placeOf(context, target));
      if (place.statements.length > 0) return undefined;
      targets.push(place.value);
    }
  }
  return build.targetTuple(targets);
}

function elementType(context: Context, type: ts.Type, index: number): ts.Type {
  const { checker } = context.program;
  const symbol = type.getProperty(String(index));
  return symbol === undefined
    ? (checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? checker.getAnyType())
    : checker.getTypeOfSymbol(symbol);
}

/** The number of elements of a tuple type, or of all members of a union of them. */
function lengthOf(context: Context, type: ts.Type): number | undefined {
  if (type.isUnion()) {
    const lengths = new Set(type.types.map((member) => lengthOf(context, member)));
    return lengths.size === 1 ? [...lengths][0] : undefined;
  }
  if (!context.program.checker.isTupleType(type)) return undefined;
  // The checker's predicate just said that this is a reference to a tuple.
  const tuple = (type as ts.TypeReference).target as ts.TupleType;
  return tuple.fixedLength === tuple.elementFlags.length && tuple.minLength === tuple.fixedLength
    ? tuple.fixedLength
    : undefined;
}

/** The source of several parts, evaluated once; kept apart from what the pattern stores to. */
function sourceOf(context: Context, value: py.Expression, parts: number, pattern: Pattern): py.Expression {
  const isStored = value.kind === "Name" && namesStored(context, pattern).has(value.id);
  return (parts < 2 && value.kind !== "Name") || (value.kind === "Name" && !isStored) ? value : context.keep(value);
}

function readElements(context: Context, pattern: ArrayPattern, value: py.Expression, type: ts.Type): void {
  const elements = elementsOf(pattern);
  const representation = context.program.values.single(type);
  const isIndexed =
    representation === "list" ||
    representation === "tuple" ||
    representation === "string" ||
    representation === "bytes" ||
    representation === "bytearray";
  const fixed = lengthOf(context, type);
  let source = value;
  if (!isIndexed) {
    const hasRest = elements.at(-1)?.isRest === true;
    const items = iterateType(context, type, value);
    source = context.keep(
      hasRest ? build.call("list", items) : build.call(context.helper("_take"), items, build.int(elements.length)),
    );
  } else source = sourceOf(context, value, elements.length, pattern);
  elements.forEach((element, index) => {
    if (element === undefined) return;
    if (element.isRest) {
      const rest = build.subscript(source, build.slice(build.int(index)));
      return assignTo(
        context,
        element.target,
        representation === "list" || !isIndexed ? rest : build.call("list", rest),
        elementType(context, type, index),
      );
    }
    const read = build.subscript(source, build.int(index));
    const mayBeShort = isIndexed && (fixed === undefined || fixed <= index) && expectsNothing(context, element);
    const safe = mayBeShort
      ? build.conditional(build.compare(build.call("len", source), ">", build.int(index)), read, build.none())
      : read;
    assignPart(context, element, safe, elementType(context, type, index));
  });
}

/** Whether the code shows that a part may be missing: it has a default, or its type says so. */
function expectsNothing(context: Context, element: PatternElement): boolean {
  if (element.initializer !== undefined) return true;
  const type = context.program.checker.getTypeAtLocation(element.target);
  return context.program.values.facts(type).representations.has("nothing");
}

function readProperties(context: Context, pattern: ObjectPattern, value: py.Expression, type: ts.Type): void {
  const properties = propertiesOf(pattern);
  const hasRest = properties.some((property) => property.isRest);
  const source = sourceOf(context, value, hasRest ? 2 : properties.length, pattern);
  for (const property of properties) {
    if (property.isRest || property.key === undefined) {
      const rest = restOfObject(context, pattern, { source, type }, properties);
      assignTo(context, property.target, rest, context.program.checker.getTypeAtLocation(property.target));
      continue;
    }
    assignPart(
      context,
      property,
      readProperty(context, source, type, property.key, property),
      partType(context, type, property.key),
    );
  }
}

function partType(context: Context, type: ts.Type, key: ts.PropertyName): ts.Type {
  const { checker } = context.program;
  const symbol = ts.isComputedPropertyName(key)
    ? undefined
    : checker.getPropertyOfType(checker.getNonNullableType(type), key.text);
  return symbol === undefined ? checker.getAnyType() : checker.getTypeOfSymbol(symbol);
}

/** `source.key`, by what the source is in Python. */
function readProperty(
  context: Context,
  source: py.Expression,
  type: ts.Type,
  key: ts.PropertyName,
  element: PatternElement,
): py.Expression {
  const representation = context.program.values.single(type);
  if (representation === "dict") {
    const name = ts.isComputedPropertyName(key) ? context.expression(key.expression) : build.string(key.text);
    return expectsNothing(context, element) ? build.callMethod(source, "get", name) : build.subscript(source, name);
  }
  const isSequence = representation === "list" || representation === "tuple" || representation === "string";
  if (ts.isComputedPropertyName(key)) {
    if (isSequence) return elementAt(context, source, context.expression(key.expression), element);
    const known = propertyKey(context, key);
    if (known !== undefined) return readNamed(context, type, source, known);
    return build.call("getattr", source, context.expression(key.expression));
  }
  if (isSequence) {
    if (key.text === "length") return build.call("len", source);
    if (ts.isNumericLiteral(key)) return elementAt(context, source, build.int(Number(key.text)), element);
  }
  return readNamed(context, type, source, key.text);
}

/** `{ [i]: item } = list`: None outside where the code shows that it may be. */
function elementAt(
  context: Context,
  source: py.Expression,
  index: py.Expression,
  element: PatternElement,
): py.Expression {
  return expectsNothing(context, element)
    ? build.call(context.helper("_item"), source, index)
    : build.subscript(source, index);
}

/** Stores a part, or its default where it is missing. */
function assignPart(context: Context, element: PatternElement, value: py.Expression, type: ts.Type): void {
  const { initializer, target } = element;
  if (initializer === undefined) return assignTo(context, target, value, type);
  const fallback = context.capture(() => context.expression(initializer));
  if (fallback.statements.length === 0 && isRepeatable(value)) {
    return assignTo(
      context,
      target,
      build.conditional(build.compare(value, "is not", build.none()), value, fallback.value),
      type,
    );
  }
  const part =
    !isPattern(target) && ts.isIdentifier(target) && context.bindingOf(target) !== undefined
      ? placeOf(context, target)
      : context.temporary("part");
  context.emit(
    build.assign(part, value),
    build.ifElse(build.compare(part, "is", build.none()), [...fallback.statements, build.assign(part, fallback.value)]),
  );
  if (isPattern(target) || part.kind !== "Name" || !ts.isIdentifier(target) || context.bindingOf(target) === undefined)
    assignTo(context, target, part, context.program.checker.getNonNullableType(type));
}
