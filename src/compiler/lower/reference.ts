import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";
import { hasEffects, isConstant } from "./effects.js";
import { elementOf } from "./expressions/element.js";
import { propertyOf } from "./expressions/property.js";

/** A place that may be read and stored to: a variable, an attribute, a subscript. */
export interface Reference {
  readonly target: py.Name | py.Attribute | py.Subscript;
  readonly hasEffects: boolean;
  read(): py.Expression;
  /** The same place, with its object and index kept in variables where they have effects, or where (`always`) anything may change them meanwhile. */
  steady(always: boolean): Reference;
}

/** The place that an expression names. Statements that find it are emitted. */
export function referTo(context: Context, node: ts.Expression): Reference {
  if (ts.isIdentifier(node)) return reference(context, asName(context.expression(node)));
  if (ts.isPropertyAccessExpression(node)) return reference(context, asPlace(context, node, propertyOf(context, node)));
  if (ts.isElementAccessExpression(node)) return reference(context, asPlace(context, node, elementOf(context, node)));
  context.report(node, "unsupportedSyntax", "An assignment to this", "Assign to a variable, a property or an element.");
  return reference(context, build.name("_"));
}

function asName(value: py.Expression): py.Name | py.Attribute | py.Subscript {
  return value.kind === "Name" || value.kind === "Attribute" || value.kind === "Subscript" ? value : build.name("_");
}

function asPlace(context: Context, node: ts.Expression, value: py.Expression): py.Name | py.Attribute | py.Subscript {
  if (value.kind === "Name" || value.kind === "Attribute" || value.kind === "Subscript") return value;
  context.report(node, "unsupportedSyntax", "An assignment to this", "Assign to a variable, a property or an element.");
  return build.name("_");
}

function reference(context: Context, target: py.Name | py.Attribute | py.Subscript): Reference {
  return {
    target,
    hasEffects: target.kind !== "Name" && hasEffects(target),
    read: () => target,
    steady: (always) => reference(context, steady(context, target, always)),
  };
}

function steady(context: Context, target: py.Name | py.Attribute | py.Subscript, always: boolean): py.Name | py.Attribute | py.Subscript {
  const hold = (value: py.Expression): py.Expression => ((always ? !isConstant(context, value) : hasEffects(value)) ? context.keep(value) : value);
  if (target.kind === "Name") return target;
  if (target.kind === "Attribute") return { ...target, object: hold(target.object) };
  if (target.index.kind === "Slice") return target;
  return { ...target, object: hold(target.object), index: hold(target.index) };
}
