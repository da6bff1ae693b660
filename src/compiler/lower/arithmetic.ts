import * as build from "../python/builders.js";
import type * as py from "../python/nodes.js";
import { parentThroughErased } from "../frontend/syntax.js";
import { ts } from "../ts.js";
import type { Context } from "./context.js";
import { isLengthOfSome } from "./length-guard.js";

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%" | "**" | "&" | "|" | "^" | "<<" | ">>" | ">>>";

/** An operand: what was written, and what it became. */
export interface Operand {
  readonly node: ts.Expression;
  readonly value: py.Expression;
}

/** Arithmetic with JavaScript's results. `whole` is the expression that the facts are asked about. */
export function arithmetic(
  context: Context,
  whole: ts.BinaryExpression,
  operator: ArithmeticOperator,
  left: Operand,
  right: Operand,
): py.Expression {
  const isBig = context.representation(whole) === "bigint";
  switch (operator) {
    case "+":
    case "-":
    case "*":
      return build.binary(left.value, operator, right.value);
    case "/":
      if (isBig) return build.call(context.helper("_bigint_div"), left.value, right.value);
      if (context.program.numbers.isNonZero(right.node) || isLengthOfSome(context, right.node))
        return build.binary(left.value, "/", right.value);
      return build.call(context.helper("_div"), left.value, right.value);
    case "%":
      if (isBig) return build.call(context.helper("_bigint_mod"), left.value, right.value);
      return remainder(context, whole, left, right);
    case "**":
      return power(context, left, right, isBig);
    default:
      return bitwise(context, whole, operator, left, right, isBig);
  }
}

/** Python's `%` has the sign of the divisor, JavaScript's that of the dividend. Of integers by zero it raises (docs/semantics.md). */
function remainder(context: Context, whole: ts.BinaryExpression, left: Operand, right: Operand): py.Expression {
  const { numbers } = context.program;
  const plain = build.binary(left.value, "%", right.value);
  const integers = numbers.kindOf(left.node) === "int" && numbers.kindOf(right.node) === "int";
  if (integers) {
    if (isComparedWithZero(whole) || (numbers.isNonNegative(left.node) && numbers.isNonNegative(right.node)))
      return plain;
    return build.call(context.helper("_rem"), left.value, right.value);
  }
  return build.call(context.helper("_mod"), left.value, right.value);
}

function isComparedWithZero(node: ts.Expression): boolean {
  const parent = parentThroughErased(node);
  if (!ts.isBinaryExpression(parent)) return false;
  const kind = parent.operatorToken.kind;
  const isEquality =
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken ||
    kind === ts.SyntaxKind.EqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsToken;
  return isEquality && [parent.left, parent.right].some((side) => ts.isNumericLiteral(side) && Number(side.text) === 0);
}

function power(context: Context, left: Operand, right: Operand, isBig: boolean): py.Expression {
  const { numbers } = context.program;
  const bothInts = numbers.kindOf(left.node) === "int" && numbers.kindOf(right.node) === "int";
  if (isBig || (bothInts && numbers.isNonNegative(right.node))) return build.binary(left.value, "**", right.value);
  return build.call(context.helper("_pow"), left.value, right.value);
}

/** Bitwise operators have 32-bit results in JavaScript; wrapped inline, and only where it can matter. */
function bitwise(
  context: Context,
  whole: ts.BinaryExpression,
  operator: "&" | "|" | "^" | "<<" | ">>" | ">>>",
  left: Operand,
  right: Operand,
  isBig: boolean,
): py.Expression {
  if (isBig) return build.binary(left.value, operator === ">>>" ? ">>" : operator, right.value);
  const { numbers } = context.program;
  const integer = toInteger(context, left);
  const second = toInteger(context, right);
  if (operator === ">>>") {
    const unsigned = numbers.operandNeedsWrap(whole) ? build.binary(integer, "&", build.int(0xffffffff, 16)) : integer;
    return isZero(second) ? unsigned : build.binary(unsigned, ">>", shiftCount(context, right, second));
  }
  const first = operator === ">>" && numbers.operandNeedsWrap(whole) ? wrapToSigned(integer) : integer;
  const isShift = operator === "<<" || operator === ">>";
  const plain =
    isShift && isZero(second)
      ? first
      : build.binary(first, operator, isShift ? shiftCount(context, right, second) : second);
  if ((operator === "|" || operator === "^" || isShift) && isZero(second) && !numbers.needsWrap(whole)) return first;
  return numbers.needsWrap(whole) ? wrapToSigned(plain) : plain;
}

function isZero(value: py.Expression): boolean {
  return value.kind === "IntLiteral" && value.value === 0n;
}

/** A shift count counts modulo 32. */
function shiftCount(context: Context, count: Operand, value: py.Expression): py.Expression {
  if (value.kind === "IntLiteral") return value.value < 32n ? value : build.int(value.value & 31n);
  const range = context.program.numbers.rangeOf(count.node);
  if (range !== undefined && range.min >= 0 && range.max <= 31) return value;
  return build.binary(value, "&", build.int(31));
}

/** The 32-bit operators work on integers: what is known to be one stays, the rest is converted as JavaScript does. */
export function toInteger(context: Context, operand: Operand): py.Expression {
  return context.program.numbers.kindOf(operand.node) === "int"
    ? operand.value
    : build.call(context.helper("_int32"), operand.value);
}

/** `((x & 0xffffffff) ^ 0x80000000) - 0x80000000`: the low 32 bits of an int as a signed number. */
export function wrapToSigned(value: py.Expression): py.Expression {
  const sign = build.int(0x80000000, 16);
  return build.binary(build.binary(build.binary(value, "&", build.int(0xffffffff, 16)), "^", sign), "-", sign);
}
