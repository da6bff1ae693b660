import * as build from "../../python/builders.js";
import type * as py from "../../python/nodes.js";
import { isAssignmentOperator, skipErased } from "../../frontend/syntax.js";
import { ts } from "../../ts.js";
import { assignmentValue } from "../assignment.js";
import type { Context } from "../context.js";
import { lowerEquality } from "../equality.js";
import { lowerOrdered } from "../ordered.js";
import { arithmetic, type ArithmeticOperator } from "../arithmetic.js";
import { concatenation, isConcatenation } from "./concatenation.js";
import { instanceOf } from "./instance-of.js";
import { inOperator } from "./membership.js";
import { optionalChainCondition, stopsEarly } from "./optional-chain.js";
import { typeofTest } from "./typeof.js";
import { logicalValue } from "./logical.js";

type OperatorHandler = (context: Context, node: ts.BinaryExpression) => py.Expression;

function both(context: Context, node: ts.BinaryExpression): readonly [py.Expression, py.Expression] {
  const [left, right] = lowerOrdered(context, [node.left, node.right]);
  return [left ?? build.none(), right ?? build.none()];
}

const arithmeticWith =
  (operator: ArithmeticOperator): OperatorHandler =>
  (context, node) => {
    const [left, right] = both(context, node);
    return arithmetic(context, node, operator, { node: node.left, value: left }, { node: node.right, value: right });
  };

const compareWith =
  (operator: py.ComparisonOperator): OperatorHandler =>
  (context, node) => {
    const [left, right] = both(context, node);
    return build.compare(left, operator, right);
  };

const equalityWith =
  (negated: boolean): OperatorHandler =>
  (context, node) =>
    typeofTest(context, node.left, node.right, negated) ??
    chainTest(context, node, negated) ??
    lowerEquality(context, node.left, node.right, both(context, node), negated);

/** `a?.b === value`, of a value that is never absent: `a is not None and a.b == value`. */
function chainTest(context: Context, node: ts.BinaryExpression, negated: boolean): py.Expression | undefined {
  const chain = skipErased(node.left);
  if (negated || !stopsEarly(context, chain) || context.mayBeNothing(node.right)) return undefined;
  return optionalChainCondition(context, chain, () =>
    lowerEquality(context, node.left, node.right, both(context, node), false),
  );
}

const operators: Partial<Record<ts.BinaryOperator, OperatorHandler>> = {
  [ts.SyntaxKind.PlusToken]: (context, node) =>
    isConcatenation(context, node) ? concatenation(context, node) : arithmeticWith("+")(context, node),
  [ts.SyntaxKind.MinusToken]: arithmeticWith("-"),
  [ts.SyntaxKind.AsteriskToken]: arithmeticWith("*"),
  [ts.SyntaxKind.SlashToken]: arithmeticWith("/"),
  [ts.SyntaxKind.PercentToken]: arithmeticWith("%"),
  [ts.SyntaxKind.AsteriskAsteriskToken]: arithmeticWith("**"),
  [ts.SyntaxKind.AmpersandToken]: arithmeticWith("&"),
  [ts.SyntaxKind.BarToken]: arithmeticWith("|"),
  [ts.SyntaxKind.CaretToken]: arithmeticWith("^"),
  [ts.SyntaxKind.LessThanLessThanToken]: arithmeticWith("<<"),
  [ts.SyntaxKind.GreaterThanGreaterThanToken]: arithmeticWith(">>"),
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken]: arithmeticWith(">>>"),
  [ts.SyntaxKind.LessThanToken]: compareWith("<"),
  [ts.SyntaxKind.LessThanEqualsToken]: compareWith("<="),
  [ts.SyntaxKind.GreaterThanToken]: compareWith(">"),
  [ts.SyntaxKind.GreaterThanEqualsToken]: compareWith(">="),
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: equalityWith(false),
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: equalityWith(true),
  [ts.SyntaxKind.EqualsEqualsToken]: equalityWith(false),
  [ts.SyntaxKind.ExclamationEqualsToken]: equalityWith(true),
  [ts.SyntaxKind.AmpersandAmpersandToken]: logicalValue,
  [ts.SyntaxKind.BarBarToken]: logicalValue,
  [ts.SyntaxKind.QuestionQuestionToken]: logicalValue,
  [ts.SyntaxKind.InstanceOfKeyword]: instanceOf,
  [ts.SyntaxKind.InKeyword]: inOperator,
  [ts.SyntaxKind.CommaToken]: (context, node) => {
    context.effect(node.left);
    return context.expression(node.right);
  },
};

/** Every operator with two operands. */
export function binaryExpression(context: Context, node: ts.BinaryExpression): py.Expression {
  const kind = node.operatorToken.kind;
  if (isAssignmentOperator(kind)) return assignmentValue(context, node);
  const handler = operators[kind];
  if (handler !== undefined) return handler(context, node);
  return context.reject(
    node,
    "unsupportedSyntax",
    `The operator \`${node.operatorToken.getText()}\``,
    "Write it with other operators.",
  );
}
