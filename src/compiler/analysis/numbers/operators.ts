import { ts } from "../../ts.js";
import type { Analysis } from "./analysis.js";
import { bitAnd, bitNot, bitOr, bitXor, shiftLeft, shiftRight, shiftRightUnsigned } from "./bitwise.js";
import type { Cell } from "./cells.js";
import { assignTo, readTarget } from "./targets.js";
import {
  add,
  anyNumber,
  divide,
  ints,
  multiply,
  negate,
  power,
  present,
  remainder,
  single,
  subtract,
  type Transfer,
} from "./values.js";

const arithmetic: ReadonlyMap<ts.SyntaxKind, Transfer> = new Map([
  [ts.SyntaxKind.PlusToken, add],
  [ts.SyntaxKind.MinusToken, subtract],
  [ts.SyntaxKind.AsteriskToken, multiply],
  [ts.SyntaxKind.SlashToken, divide],
  [ts.SyntaxKind.PercentToken, remainder],
  [ts.SyntaxKind.AsteriskAsteriskToken, power],
  [ts.SyntaxKind.AmpersandToken, bitAnd],
  [ts.SyntaxKind.BarToken, bitOr],
  [ts.SyntaxKind.CaretToken, bitXor],
  [ts.SyntaxKind.LessThanLessThanToken, shiftLeft],
  [ts.SyntaxKind.GreaterThanGreaterThanToken, shiftRight],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken, shiftRightUnsigned],
]);

const choices: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken]);

/** The operator inside a compound assignment (`+` in `+=`). */
const compound: ReadonlyMap<ts.SyntaxKind, ts.SyntaxKind> = new Map([
  [ts.SyntaxKind.PlusEqualsToken, ts.SyntaxKind.PlusToken],
  [ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.MinusToken],
  [ts.SyntaxKind.AsteriskEqualsToken, ts.SyntaxKind.AsteriskToken],
  [ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.SlashToken],
  [ts.SyntaxKind.PercentEqualsToken, ts.SyntaxKind.PercentToken],
  [ts.SyntaxKind.AsteriskAsteriskEqualsToken, ts.SyntaxKind.AsteriskAsteriskToken],
  [ts.SyntaxKind.AmpersandEqualsToken, ts.SyntaxKind.AmpersandToken],
  [ts.SyntaxKind.BarEqualsToken, ts.SyntaxKind.BarToken],
  [ts.SyntaxKind.CaretEqualsToken, ts.SyntaxKind.CaretToken],
  [ts.SyntaxKind.LessThanLessThanEqualsToken, ts.SyntaxKind.LessThanLessThanToken],
  [ts.SyntaxKind.GreaterThanGreaterThanEqualsToken, ts.SyntaxKind.GreaterThanGreaterThanToken],
  [ts.SyntaxKind.GreaterThanGreaterThanGreaterThanEqualsToken, ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken],
  [ts.SyntaxKind.AmpersandAmpersandEqualsToken, ts.SyntaxKind.AmpersandAmpersandToken],
  [ts.SyntaxKind.BarBarEqualsToken, ts.SyntaxKind.BarBarToken],
  [ts.SyntaxKind.QuestionQuestionEqualsToken, ts.SyntaxKind.QuestionQuestionToken],
]);

/** The operator that a binary expression computes with: of a compound assignment, the one before its `=`. */
export function operatorOf(node: ts.BinaryExpression): ts.SyntaxKind {
  return compound.get(node.operatorToken.kind) ?? node.operatorToken.kind;
}

/** Whether a binary expression assigns to its left side. */
export function isAssignment(node: ts.BinaryExpression): boolean {
  return node.operatorToken.kind === ts.SyntaxKind.EqualsToken || compound.has(node.operatorToken.kind);
}

export function readBinary(analysis: Analysis, node: ts.BinaryExpression): Cell {
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.EqualsToken) {
    const value = analysis.evaluate(node.right);
    assignTo(analysis, node.left, value, node, node.right);
    return value;
  }
  if (compound.has(operator)) return readCompound(analysis, node);
  const left = analysis.evaluate(node.left);
  const right = analysis.evaluate(node.right);
  if (operator === ts.SyntaxKind.CommaToken) return right;
  return combine(analysis, operator, left, right);
}

/** The result of an operator; a cell without numbers for comparisons. */
function combine(analysis: Analysis, operator: ts.SyntaxKind, left: Cell, right: Cell): Cell {
  const transfer = arithmetic.get(operator);
  if (transfer !== undefined) return analysis.graph.operation(transfer, left, right);
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return analysis.join(left, right);
  if (choices.has(operator)) return analysis.join(analysis.graph.operationOn(present, left), right);
  return analysis.graph.cell();
}

function readCompound(analysis: Analysis, node: ts.BinaryExpression): Cell {
  const left = readTarget(analysis, node.left);
  const result = combine(analysis, operatorOf(node), left, analysis.evaluate(node.right));
  assignTo(analysis, node.left, result, node, node);
  return result;
}

export function readPrefix(analysis: Analysis, node: ts.PrefixUnaryExpression): Cell {
  if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
    return readStep(analysis, node).after;
  const operand = analysis.evaluate(node.operand);
  if (node.operator === ts.SyntaxKind.ExclamationToken) return analysis.graph.cell();
  if (node.operator === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.operand)) {
    return analysis.literal(-Number(node.operand.text));
  }
  return unaryResult(analysis, node, operand);
}

/** `+x`, `-x`, `~x`: of anything but a number, the result of a conversion, which may be `NaN`. */
function unaryResult(analysis: Analysis, node: ts.PrefixUnaryExpression, operand: Cell): Cell {
  const { graph } = analysis;
  const isNumber = (analysis.checker.getTypeAtLocation(node.operand).flags & ts.TypeFlags.NumberLike) !== 0;
  if (node.operator === ts.SyntaxKind.TildeToken) {
    return isNumber ? graph.operation(bitNot, operand) : graph.constant(ints(-(2 ** 31), 2 ** 31 - 1));
  }
  if (!isNumber) return graph.constant(anyNumber);
  return node.operator === ts.SyntaxKind.MinusToken ? graph.operation(negate, operand) : operand;
}

/** `x++` and its kin: the value before and after. */
export function readStep(
  analysis: Analysis,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
): { readonly before: Cell; readonly after: Cell } {
  const before = readTarget(analysis, node.operand);
  const step = analysis.graph.constant(single(node.operator === ts.SyntaxKind.PlusPlusToken ? 1 : -1));
  const after = analysis.graph.operation(add, before, step);
  assignTo(analysis, node.operand, after, node, undefined);
  return { before, after };
}
