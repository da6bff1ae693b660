import * as build from "../../python/builders.js";
import { isAssignmentOperator, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { assignmentEffect, updateEffect } from "../assignment.js";
import type { Context } from "../context.js";
import { optionalChainEffect, stopsEarly } from "../expressions/optional-chain.js";
import { lowerCondition } from "../truth.js";

export function expressionStatement(context: Context, node: ts.ExpressionStatement): void {
  context.effect(node.expression);
}

/** An expression for what it does, not for its value. */
export function lowerEffect(context: Context, node: ts.Expression): void {
  const inner = skipErased(node);
  if (ts.isBinaryExpression(inner) && isAssignmentOperator(inner.operatorToken.kind))
    return assignmentEffect(context, inner);
  if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.CommaToken) {
    context.effect(inner.left);
    return context.effect(inner.right);
  }
  if (ts.isBinaryExpression(inner) && isShortCircuit(inner.operatorToken.kind))
    return shortCircuitEffect(context, inner);
  if (ts.isConditionalExpression(inner)) return conditionalEffect(context, inner);
  if (
    (ts.isPrefixUnaryExpression(inner) || ts.isPostfixUnaryExpression(inner)) &&
    (inner.operator === ts.SyntaxKind.PlusPlusToken || inner.operator === ts.SyntaxKind.MinusMinusToken)
  ) {
    return updateEffect(context, inner);
  }
  if (stopsEarly(context, inner)) return optionalChainEffect(context, inner);
  const value = context.expression(node);
  if (value.kind === "Name" || value.kind === "Constant") return;
  context.emit(build.withOrigin(build.expressionStatement(value), context.origin(node)));
}

function isShortCircuit(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.AmpersandAmpersandToken || kind === ts.SyntaxKind.BarBarToken;
}

/** `ready && start()` is `if ready: start()`. */
function shortCircuitEffect(context: Context, node: ts.BinaryExpression): void {
  const test = lowerCondition(context, node.left);
  const body = context.capture(() => context.effect(node.right)).statements;
  const condition = node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? test : build.negate(test);
  context.emit(build.withOrigin(build.ifElse(condition, body), context.origin(node)));
}

function conditionalEffect(context: Context, node: ts.ConditionalExpression): void {
  const test = lowerCondition(context, node.condition);
  const body = context.capture(() => context.effect(node.whenTrue)).statements;
  const orElse = context.capture(() => context.effect(node.whenFalse)).statements;
  context.emit(build.withOrigin(build.ifElse(test, body, orElse), context.origin(node)));
}
