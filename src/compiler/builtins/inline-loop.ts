import type { FunctionScope } from "../analysis/scopes.js";
import { hasModifier } from "../frontend/syntax.js";
import type { Context } from "../lower/context.js";
import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { ts } from "../ts.js";
import { literalOf } from "./callbacks.js";

/** `list.forEach((x) => …)` as a loop with the callback's own statements; undefined where that would not be the same. */
export function inlineLoop(context: Context, receiver: ts.Expression, callback: ts.Expression): py.For | undefined {
  const literal = literalOf(callback);
  if (literal === undefined || !isStraight(literal) || literal.parameters.length > 2) return undefined;
  if (!sharesScope(context, context.module.scopes.scopeOf(literal), context.scope)) return undefined;
  const [item, index] = literal.parameters.map((parameter) => nameOf(context, parameter));
  if (literal.parameters.length > 0 && item === undefined) return undefined;
  if (literal.parameters.length > 1 && index === undefined) return undefined;
  const list = steady(context, receiver, literal);
  const { body } = literal;
  const statements = ts.isBlock(body)
    ? context.block(body.statements, body)
    : context.capture(() => {
        context.effect(body);
      }).statements;
  const target = item ?? build.name("_");
  return index === undefined
    ? build.forLoop(target, list, statements)
    : build.forLoop(build.targetTuple([index, target]), build.call("enumerate", list), statements);
}

/** The list that a loop goes through: JavaScript looks at as many items as there were at the start. */
export function steady(context: Context, receiver: ts.Expression, callback: ts.Expression): py.Expression {
  const list = context.expression(receiver);
  const name = receiver.getText();
  const growing = ["push", "unshift", "splice"].some((method) => callback.getText().includes(`${name}.${method}(`));
  return growing ? build.call("list", list) : list;
}

function nameOf(context: Context, node: ts.ParameterDeclaration): py.Name | undefined {
  if (!ts.isIdentifier(node.name) || node.initializer !== undefined || node.dotDotDotToken !== undefined)
    return undefined;
  const binding = context.bindingOf(node.name);
  return binding === undefined ? undefined : build.name(context.nameOf(binding));
}

/** Whether a function runs from its first statement to its last: no `return`, no `await`, nothing declared with `var`. */
function isStraight(literal: ts.ArrowFunction | ts.FunctionExpression): boolean {
  if (hasModifier(literal, ts.SyntaxKind.AsyncKeyword) || literal.asteriskToken !== undefined) return false;
  if (ts.isFunctionExpression(literal)) return false;
  let isFound = false;
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) || ts.isFunctionDeclaration(node)) isFound = true;
    if (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0) isFound = true;
    if (!isFound && !ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(literal.body, visit);
  return !isFound;
}

/** Whether the variables of an inner function may live in the outer one: no closure keeps them, no name is in use there. */
function sharesScope(context: Context, inner: FunctionScope, outer: FunctionScope): boolean {
  if (inner.bindings.some((binding) => binding.isCaptured)) return false;
  const taken = new Set([...outer.bindings, ...outer.outerUses].map((binding) => context.nameOf(binding)));
  if (inner.bindings.some((binding) => taken.has(context.nameOf(binding)))) return false;
  return [...inner.outerStores].every((binding) => binding.scope === outer || outer.outerStores.has(binding));
}
