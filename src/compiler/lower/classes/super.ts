import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { hasModifier } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { lowerArguments } from "../arguments.js";
import type { Context } from "../context.js";
import { emitOrdered } from "../ordered.js";
import { emitFields } from "./fields.js";
import { accessorFunction, attributeOf } from "./member-names.js";
import { superClassArguments } from "./error-base.js";

/** `super(…)` is `super().__init__(…)`; the fields of the class are set behind it, wherever it stands. */
export function superCall(context: Context, node: ts.CallExpression): py.Expression {
  const owner = classAround(node);
  const caused = superClassArguments(context, node);
  const lowered = caused ?? lowerArguments(context, node, node.arguments);
  const values = emitOrdered(
    context,
    lowered.map((each) => each.part),
  );
  const args = values.map((value, index) => lowered[index]?.wrap(value) ?? value);
  context.emit(
    build.withOrigin(
      build.expressionStatement(build.callMethod(build.call("super"), "__init__", ...args)),
      context.origin(node),
    ),
  );
  if (owner !== undefined) emitFields(context, owner);
  return build.none();
}

/** The class that a node stands in. */
export function classAround(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  let current: ts.Node | undefined = node.parent as ts.Node | undefined;
  while (current !== undefined && !ts.isClassLike(current)) current = current.parent as ts.Node | undefined;
  return current;
}

/** `super` before a member. */
export function superExpression(context: Context, node: ts.SuperExpression): py.Expression {
  let current: ts.Node = node;
  while (!isMemberOf(current)) current = current.parent;
  if (ts.isObjectLiteralExpression(current.parent))
    return context.reject(
      node,
      "unsupportedSyntax",
      "`super` in an object literal",
      "Write a class that extends another.",
    );
  const isPlainMethod = current.parent === classAround(node) && !isInsideStaticField(current);
  // Python finds `super()` only in a method itself; elsewhere the class is named.
  return isPlainMethod && !isInsideFunction(node, current) ? build.call("super") : explicitSuper(context, node);
}

function isInsideStaticField(element: ts.Node): boolean {
  return (
    (ts.isPropertyDeclaration(element) && hasModifier(element, ts.SyntaxKind.StaticKeyword)) ||
    ts.isClassStaticBlockDeclaration(element)
  );
}

function isInsideFunction(node: ts.Node, element: ts.Node): boolean {
  let current: ts.Node = node.parent;
  while (current !== element) {
    if (ts.isArrowFunction(current)) return true;
    current = current.parent;
  }
  return false;
}

/** `super(Name, self)`: what `super()` stands for, for a function inside a method. */
function explicitSuper(context: Context, node: ts.SuperExpression): py.Expression {
  const owner = classAround(node);
  const binding = owner?.name === undefined ? undefined : context.bindingOf(owner.name);
  if (binding === undefined)
    return context.reject(
      node,
      "unsupportedSyntax",
      "`super` in an arrow function of a class without a name",
      "Give the class a name.",
    );
  return build.call("super", build.name(context.nameOf(binding)), build.name(context.self));
}

/** A read of `super.name`: a method; a getter by the function behind it. Undefined when the node is no such access. */
export function superProperty(context: Context, node: ts.PropertyAccessExpression): py.Expression | undefined {
  if (node.expression.kind !== ts.SyntaxKind.SuperKeyword) return undefined;
  const object = context.expression(node.expression);
  const symbol = context.program.checker.getSymbolAtLocation(node.name);
  const name = attributeOf(context, symbol, node.name.text);
  if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Accessor) === 0) return build.attribute(object, name);
  return build.callMethod(object, accessorFunction("get", name));
}

function isMemberOf(node: ts.Node): boolean {
  return (
    ts.isSourceFile(node) ||
    ts.isClassLike(node.parent) ||
    (ts.isObjectLiteralExpression(node.parent) && !ts.isPropertyAssignment(node))
  );
}
