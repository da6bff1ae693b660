import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { readsOpenKey } from "../../analysis/objects/open-keys.js";
import { skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { asCondition, lowerCondition, truthOf } from "../truth.js";
import type { Captured, Context } from "../context.js";
import { hasEffects, isRepeatable } from "../effects.js";

/** `a && b`, `a || b` and `a ?? b` as values. */
export function logicalValue(context: Context, node: ts.BinaryExpression): py.Expression {
  const kind = node.operatorToken.kind;
  const left = context.expression(node.left);
  const right = context.capture(() => context.expression(node.right));
  const withDefault = isCoalescingOf(kind) ? defaultOfGet(context, node.left, left, right) : undefined;
  if (withDefault !== undefined) return withDefault;
  const operator = kind === ts.SyntaxKind.AmpersandAmpersandToken ? "and" : "or";
  const isCoalescing = isCoalescingOf(kind);
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

const isCoalescingOf = (kind: ts.SyntaxKind): boolean => kind === ts.SyntaxKind.QuestionQuestionToken;

/** `counts[key] ?? 0` is `counts.get(key, 0)`, where what is kept under keys is never None and the default changes nothing. */
function defaultOfGet(
  context: Context,
  node: ts.Expression,
  left: py.Expression,
  right: Captured<py.Expression>,
): py.Expression | undefined {
  if (left.kind !== "Call" || left.callee.kind !== "Attribute" || left.callee.name !== "get") return undefined;
  const kept = keptUnderKeys(context, skipErased(node));
  if (left.args.length !== 1 || kept === undefined || right.statements.length > 0 || hasEffects(right.value))
    return undefined;
  if (context.program.values.facts(kept).representations.has("nothing")) return undefined;
  return { ...left, args: [...left.args, { kind: "Positional", value: right.value }] };
}

/** The type of what a record or a Map keeps, of an expression that reads one. */
function keptUnderKeys(context: Context, node: ts.Expression): ts.Type | undefined {
  const { checker } = context.program;
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const map = context.typeOf(node.expression.expression);
    if (context.program.values.single(map) !== "map" || context.mayBeNothing(node.expression.expression))
      return undefined;
    return checker.getTypeArguments(map as ts.TypeReference)[1];
  }
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return undefined;
  return readsOpenKey(checker, context.program.values, node) ? context.typeOf(node) : undefined;
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
