import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { isCalledWithThis } from "../../analysis/objects/this-functions.js";
import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import type { Captured, Context } from "../context.js";
import { hasEffects, isRepeatable } from "../effects.js";
import { propertyKey, type Part } from "./part.js";
import { functionProperty } from "./function-property.js";
import { checkWidth, spreadProperties } from "./spread.js";

/** The data properties of a literal in the order of evaluation, spreads of known shape taken apart. */
export function literalParts(context: Context, properties: readonly ts.ObjectLiteralElementLike[]): Part[] {
  const parts: Part[] = [];
  for (const property of properties) {
    if (ts.isSpreadAssignment(property)) spread(context, property, parts);
    else {
      const [name, captured] = ownPart(context, property);
      put(parts, name, captured);
      const last = parts.at(-1);
      if (last !== undefined && isFunctionOfThis(context, property))
        parts[parts.length - 1] = { ...last, takesThis: true };
    }
  }
  return parts;
}

/** `{ add }` where `add` is a function that declares or uses its `this`. */
function isFunctionOfThis(context: Context, property: ts.ObjectLiteralElementLike): boolean {
  if (ts.isShorthandPropertyAssignment(property)) return isCalledWithThis(context.typeOf(property.name));
  if (!ts.isPropertyAssignment(property)) return false;
  const value = skipErased(property.initializer);
  return !ts.isArrowFunction(value) && isCalledWithThis(context.typeOf(value));
}

function ownPart(context: Context, property: ts.ObjectLiteralElementLike): [string, Captured<py.Expression>] {
  const name = property.name === undefined ? undefined : propertyKey(context, property.name);
  if (name === undefined || name === "__proto__") {
    context.report(
      property,
      "unsupportedSyntax",
      "A property with a computed name beside fixed ones",
      "Declare the object as a `Record`, or write the name out.",
    );
    return ["_", { value: build.none(), statements: [] }];
  }
  return [name, context.capture(() => ownValue(context, property, name))];
}

function ownValue(context: Context, property: ts.ObjectLiteralElementLike, name: string): py.Expression {
  if (ts.isPropertyAssignment(property)) return context.expression(property.initializer);
  if (ts.isShorthandPropertyAssignment(property)) return context.expression(property.name);
  if (ts.isMethodDeclaration(property)) return functionProperty(context, property, name);
  return context.reject(property, "unsupportedSyntax", "This kind of property", "Write `name: value`.");
}

/** Adds a property; an earlier one of that name is stored over, and evaluated for its effects only. */
function put(parts: Part[], name: string, captured: Captured<py.Expression>, mayBeAbsent = false): void {
  const index = parts.findIndex((part) => part.name === name);
  const earlier = parts[index];
  if (earlier !== undefined) parts[index] = effectOf(earlier);
  parts.push({ name, captured, mayBeAbsent });
}

function effectOf(part: Part): Part {
  const { statements, value } = part.captured;
  const effect = hasEffects(value) ? [build.expressionStatement(value)] : [];
  return {
    name: undefined,
    captured: { value: build.none(), statements: [...statements, ...effect] },
    mayBeAbsent: false,
    replaced: part.name,
  };
}

/** `...source`: a read of each property that its type tells of. */
function spread(context: Context, node: ts.SpreadAssignment, parts: Part[]): void {
  const source = context.capture(() => {
    const value = context.expression(node.expression);
    return value.kind === "Name" ? value : context.keep(value, "source");
  });
  if (ts.isObjectLiteralExpression(node.parent))
    checkWidth(context, node, context.typeOf(node.expression), context.typeOf(node.parent));
  if (isOpen(context.typeOf(node.expression)))
    context.report(
      node,
      "unsupportedSyntax",
      "A spread of a value whose properties are only known to the caller",
      "Use `Object.assign`, or declare the properties.",
    );
  let statements = source.statements;
  for (const { name, isOptional, holdsNull, read } of spreadProperties(
    context,
    context.typeOf(node.expression),
    source.value,
  )) {
    const earlier = parts.find((part) => part.name === name);
    if (isOptional && earlier !== undefined) {
      if (holdsNull)
        context.report(
          node,
          "unsupportedSyntax",
          `A spread of \`${name}\`, which may be absent or \`null\`, over another value`,
          "Python knows one of the two: leave `null` out of its type, or choose the value with a condition.",
        );
      replaceIfPresent(context, parts, earlier, name, read, statements);
    } else put(parts, name, { value: read, statements }, isOptional);
    statements = [];
  }
  if (statements.length > 0)
    parts.push({ name: undefined, captured: { value: build.none(), statements }, mayBeAbsent: false });
}

/** A type parameter, or an intersection with one. */
function isOpen(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Instantiable) !== 0 || (type.isIntersection() && type.types.some(isOpen));
}

/** An optional property of a spread object counts only where it is there. */
function replaceIfPresent(
  context: Context,
  parts: Part[],
  earlier: Part,
  name: string,
  read: py.Expression,
  statements: readonly py.Statement[],
): void {
  const index = parts.indexOf(earlier);
  const { value } = earlier.captured;
  if (!isRepeatable(value) && hasEffects(value)) {
    // The earlier value was asked for before: it runs at its place, and its variable is chosen here.
    const kept = context.temporary(name);
    parts[index] = {
      name: undefined,
      captured: { value: build.none(), statements: [...earlier.captured.statements, build.assign(kept, value)] },
      mayBeAbsent: false,
      replaced: name,
    };
    parts.push({ name, captured: { value: choose(read, kept), statements }, mayBeAbsent: earlier.mayBeAbsent });
    return;
  }
  parts[index] = {
    name: undefined,
    captured: { ...earlier.captured, value: build.none() },
    mayBeAbsent: false,
    replaced: name,
  };
  parts.push({ name, captured: { value: choose(read, value), statements }, mayBeAbsent: earlier.mayBeAbsent });
}

function choose(read: py.Expression, otherwise: py.Expression): py.Expression {
  return build.conditional(build.compare(read, "is not", build.none()), read, otherwise);
}
