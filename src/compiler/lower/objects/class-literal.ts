import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { attributeName } from "../../analysis/names.js";
import type { FunctionScope } from "../../analysis/scopes.js";
import { usesOwnThis } from "../../analysis/objects/survey.js";
import { ts } from "../../ts.js";
import { accessorDefinitions } from "../classes/accessors.js";
import { wellKnownName } from "../classes/member-names.js";
import { withComments } from "../comments.js";
import type { Context } from "../context.js";
import { definition } from "../functions/function.js";
import { classNameFor } from "./naming.js";
import { construct } from "./construct.js";
import { propertyKey } from "./part.js";
import { literalParts } from "./parts.js";
import { ownProperties } from "./spread.js";
import { describeShape, hasIteratorNext } from "./shapes.js";
import { shapeDefinition, type OwnProperty, type ShapeClass } from "./shape-class.js";

/** A function that has the object as its `this`. */
type Method = ts.MethodDeclaration | ts.FunctionExpression;

/** An object literal with accessors or with methods that use `this`: an instance of a class of its own. */
export function classLiteral(context: Context, node: ts.ObjectLiteralExpression): py.Expression {
  const data = node.properties.filter((property) => !isMember(property));
  const parts = literalParts(context, data);
  const own = ownProperties(parts);
  const shape = shapeOf(context, node, own);
  const members = node.properties.filter(isMember);
  checkListed(context, node);
  const isInside = context.scope.parent !== undefined && members.some((member) => reachesFunction(context, member));
  const { statements } = context.capture(() => members.forEach((member) => emitMember(context, node, member)));
  const definition = shapeDefinition(shape, statements);
  if (isInside || context.scope.parent === undefined) context.emit(definition);
  else context.module.prologue.push(definition);
  return construct(context, shape, parts);
}

/** Accessors and methods are properties of a literal, which its class does not list. */
function checkListed(context: Context, node: ts.ObjectLiteralExpression): void {
  const listed = node.properties.find(
    (each) => isMember(each) && each.name !== undefined && wellKnownName(each.name) === undefined,
  );
  if (listed !== undefined && context.program.objects.isListed(context.typeOf(node)))
    context.report(
      listed,
      "unsupportedSyntax",
      "A method that uses `this`, or an accessor, in an object whose properties are listed,",
      "Write a class: its methods and accessors are no properties of its instances.",
    );
}

function shapeOf(context: Context, node: ts.ObjectLiteralExpression, own: readonly OwnProperty[]): ShapeClass {
  const described = describeShape(context, node, own);
  const members = new Set(node.properties.filter(isMember).map((member) => propertyKey(context, member.name) ?? ""));
  const given = new Set(own.filter((each) => !each.mayBeAbsent).map((each) => each.name));
  const slots = described.slots.filter((slot) => !members.has(slot));
  return {
    name: context.module.names.reserve(classNameFor(context, node, described.expected)),
    slots,
    omitted: new Set(slots.filter((slot) => !given.has(slot))),
    listed: described.listed,
    absent: described.absent.filter((name) => !members.has(name)),
    declaredAt: undefined,
    isIterator: hasIteratorNext(context, node),
  };
}

/** Whether a property is a member of the class rather than data of the instance. */
function isMember(
  property: ts.ObjectLiteralElementLike,
): property is ts.MethodDeclaration | ts.AccessorDeclaration | ts.PropertyAssignment {
  if (ts.isMethodDeclaration(property) || ts.isAccessor(property)) return true;
  return methodOf(property) !== undefined;
}

/** The function of `name() {…}`, or of `name: function () {…}` that uses `this`. */
function methodOf(property: ts.ObjectLiteralElementLike): Method | undefined {
  if (ts.isMethodDeclaration(property)) return property;
  if (!ts.isPropertyAssignment(property) || !ts.isFunctionExpression(property.initializer)) return undefined;
  return usesOwnThis(property.initializer) ? property.initializer : undefined;
}

function emitMember(
  context: Context,
  literal: ts.ObjectLiteralExpression,
  property: ts.ObjectLiteralElementLike,
): void {
  const method = methodOf(property);
  if (ts.isAccessor(property)) {
    const pair = literal.properties.filter(
      (other): other is ts.AccessorDeclaration =>
        ts.isAccessor(other) && other.name.getText() === property.name.getText(),
    );
    if (pair[0] === property) context.emit(...accessorDefinitions(context, pair, attributeNameOf(context, property)));
  } else if (method !== undefined) {
    const name = attributeNameOf(context, property);
    withComments(context, property, () =>
      context.emit(definition(context, method, name, { leading: [build.parameter("self")], self: "self" })),
    );
  }
}

function attributeNameOf(context: Context, property: ts.ObjectLiteralElementLike): string {
  const { name } = property;
  if (name === undefined) return "_";
  const special = wellKnownName(name);
  if (special !== undefined) return special;
  const key = propertyKey(context, name);
  if (key !== undefined) return attributeName(key);
  context.report(name, "unsupportedSyntax", "A method with a computed name", "Write the name out.");
  return "_";
}

/** Whether a member uses variables of the function around it, so that its class must stand there. */
function reachesFunction(context: Context, member: ts.ObjectLiteralElementLike): boolean {
  const node = ts.isPropertyAssignment(member) ? methodOf(member) : member;
  if (node === undefined || (!ts.isMethodDeclaration(node) && !ts.isAccessor(node) && !ts.isFunctionExpression(node)))
    return false;
  const scope: FunctionScope = context.module.scopes.scopeOf(node);
  return [...scope.outerUses].some((binding) => binding.scope.parent !== undefined);
}
