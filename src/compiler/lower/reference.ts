import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { Captured, Context } from "./context.js";
import { hasEffects, mayChange } from "./effects.js";
import { elementOf } from "./expressions/element.js";
import { propertyOf } from "./expressions/property.js";

type Place = py.Name | py.Attribute | py.Subscript;

/** A place that may be read and stored to: a variable, an attribute, a subscript. */
export interface Reference {
  readonly target: Place;
  read(): py.Expression;
  /** The same place, with its object and index kept in variables where evaluating them twice would show. */
  evaluatedOnce(): Reference;
  /** The same place, with what `later` could change kept in variables. */
  steadyDuring(later: Captured<py.Expression>): Reference;
}

/** The place that an expression names. Statements that find it are emitted. */
export function referTo(context: Context, node: ts.Expression): Reference {
  if (ts.isIdentifier(node)) return reference(context, asName(context.expression(node)));
  if (ts.isPropertyAccessExpression(node)) return reference(context, asPlace(context, node, propertyOf(context, node)));
  if (ts.isElementAccessExpression(node)) return reference(context, asPlace(context, node, elementOf(context, node)));
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

function reference(context: Context, target: Place): Reference {
  const hold = (isHeld: (value: py.Expression) => boolean): Reference =>
    reference(context, holdParts(context, target, isHeld));
  return {
    target,
    read: () => target,
    evaluatedOnce: () => hold(hasEffects),
    steadyDuring: (later) => hold((value) => hasEffects(value) || mayChange(context, value, [later])),
  };
}

function holdParts(context: Context, target: Place, isHeld: (value: py.Expression) => boolean): Place {
  const hold = (value: py.Expression): py.Expression => (isHeld(value) ? context.keep(value) : value);
  if (target.kind === "Name") return target;
  if (target.kind === "Attribute") return { ...target, object: hold(target.object) };
  if (target.index.kind === "Slice") return target;
  return { ...target, object: hold(target.object), index: hold(target.index) };
}
