import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { ts } from "../../ts.js";
import { asCondition, lowerCondition, truthOf } from "../truth.js";
import type { Context } from "../context.js";
import { isRepeatable } from "../effects.js";

/** `a && b`, `a || b` and `a ?? b` as values. */
export function logicalValue(context: Context, node: ts.BinaryExpression): py.Expression {
  const kind = node.operatorToken.kind;
  const left = context.expression(node.left);
  const right = context.capture(() => context.expression(node.right));
  const operator = kind === ts.SyntaxKind.AmpersandAmpersandToken ? "and" : "or";
  const isCoalescing = kind === ts.SyntaxKind.QuestionQuestionToken;
  const usesPythonTruth = !isCoalescing && truthOf(context, node.left) === "python";
  if (usesPythonTruth && right.statements.length === 0)
    return operator === "and" ? build.and(left, right.value) : build.or(left, right.value);
  const kept = isRepeatable(left) ? left : context.keep(left);
  const test = isCoalescing ? build.compare(kept, "is not", build.none()) : asCondition(context, node.left, kept);
  if (right.statements.length === 0)
    return operator === "and" ? build.conditional(test, right.value, kept) : build.conditional(test, kept, right.value);
  const result = context.keep(kept, "result");
  context.emit(
    build.ifElse(operator === "and" ? test : build.negate(test), [
      ...right.statements,
      build.assign(result, right.value),
    ]),
  );
  return result;
}

/** `test ? a : b`; branches that need statements become an `if`. */
export function conditionalExpression(context: Context, node: ts.ConditionalExpression): py.Expression {
  const test = lowerCondition(context, node.condition);
  const whenTrue = context.capture(() => context.expression(node.whenTrue));
  const whenFalse = context.capture(() => context.expression(node.whenFalse));
  if (whenTrue.statements.length === 0 && whenFalse.statements.length === 0)
    return build.conditional(test, whenTrue.value, whenFalse.value);
  const result = context.temporary("result");
  context.emit(
    build.ifElse(
      test,
      [...whenTrue.statements, build.assign(result, whenTrue.value)],
      [...whenFalse.statements, build.assign(result, whenFalse.value)],
    ),
  );
  return result;
}
