import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { Captured, Context } from "./context.js";
import { hasEffects, mayChange } from "./effects.js";
import { elementOf } from "./expressions/element.js";
import { propertyOf } from "./expressions/property.js";
import { virtualPlace, type VirtualPlace } from "./objects/virtual-place.js";

type Place = py.Name | py.Attribute | py.Subscript;

/** A place that may be read and stored to: a variable, an attribute, a subscript. */
export interface Reference {
  /** The place as a target of Python's assignment. Reports a place that Python stores to by a call. */
  readonly target: Place;
  /** A variable: reading it again costs nothing. */
  readonly isVariable: boolean;
  read(): py.Expression;
  /** What is there, or None where a record has no such key. */
  readIfPresent(): py.Expression;
  /** Stores a value. */
  store(value: py.Expression): py.Statement;
  /** The same place, with its object and index kept in variables where evaluating them twice would show. */
  evaluatedOnce(): Reference;
  /** The same place, with what `later` could change kept in variables. */
  steadyDuring(later: Captured<py.Expression>): Reference;
}

/** The place that an expression names. Statements that find it are emitted. */
export function referTo(context: Context, node: ts.Expression): Reference {
  if (ts.isIdentifier(node)) return reference(context, asName(context.expression(node)));
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    const virtual = virtualPlace(context, node);
    if (virtual !== undefined) return virtualReference(context, node, virtual);
    const isRecord = context.representation(node.expression) === "dict";
    const value = ts.isPropertyAccessExpression(node) ? propertyOf(context, node) : elementOf(context, node);
    return reference(context, asPlace(context, node, value), isRecord);
  }
  context.report(node, "unsupportedSyntax", "An assignment to this", "Assign to a variable, a property or an element.");
  return reference(context, build.name("_"));
}

function asName(value: py.Expression): Place {
  return value.kind === "Name" || value.kind === "Attribute" || value.kind === "Subscript" ? value : build.name("_");
}

function asPlace(context: Context, node: ts.Expression, value: py.Expression): Place {
  if (value.kind === "Name" || value.kind === "Attribute" || value.kind === "Subscript") return value;
  context.report(node, "unsupportedSyntax", "An assignment to this", "Assign to a variable, a property or an element.");
  return build.name("_");
}

function reference(context: Context, target: Place, isRecord = false): Reference {
  const hold = (isHeld: (value: py.Expression) => boolean): Reference =>
    reference(context, holdParts(context, target, isHeld), isRecord);
  return {
    target,
    isVariable: target.kind === "Name",
    read: () => target,
    readIfPresent: () =>
      isRecord && target.kind === "Subscript" && target.index.kind !== "Slice"
        ? build.callMethod(target.object, "get", target.index)
        : target,
    store: (value) => build.assign(target, value),
    evaluatedOnce: () => hold(hasEffects),
    steadyDuring: (later) => hold((value) => hasEffects(value) || mayChange(context, value, [later])),
  };
}

/** A place that is read and stored to by calls. */
function virtualReference(context: Context, node: ts.Expression, place: VirtualPlace): Reference {
  const hold = (isHeld: (value: py.Expression) => boolean): Reference =>
    virtualReference(context, node, {
      ...place,
      parts: place.parts.map((part) => (!isSuper(part) && isHeld(part) ? context.keep(part) : part)),
    });
  return {
    get target() {
      return asPlace(context, node, place.read(place.parts));
    },
    isVariable: false,
    read: () => place.read(place.parts),
    readIfPresent: () => place.read(place.parts),
    store: (value) => build.expressionStatement(place.store(place.parts, value)),
    evaluatedOnce: () => hold(hasEffects),
    steadyDuring: (later) => hold((value) => hasEffects(value) || mayChange(context, value, [later])),
  };
}

/** `super()` is the same each time, and no variable may hold it. */
function isSuper(value: py.Expression): boolean {
  return value.kind === "Call" && value.callee.kind === "Name" && value.callee.id === "super";
}

function holdParts(context: Context, target: Place, isHeld: (value: py.Expression) => boolean): Place {
  const hold = (value: py.Expression): py.Expression => (isHeld(value) ? context.keep(value) : value);
  if (target.kind === "Name") return target;
  if (target.kind === "Attribute") return { ...target, object: hold(target.object) };
  if (target.index.kind === "Slice") return target;
  return { ...target, object: hold(target.object), index: hold(target.index) };
}
