import { ts } from "../../ts.js";
import { operatorOf } from "./operators.js";
import type { Cell } from "./cells.js";
import { unboundedShift } from "./bitwise.js";
import { INT, maxInt32, maxUint32, minInt32, within } from "./values.js";
import { unwrapped } from "./wrapping.js";

/** Finds the cell of an expression. */
export type CellOf = (node: ts.Expression) => Cell | undefined;

/** An operator with a 32-bit result. */
export type BitwiseExpression = ts.BinaryExpression | ts.PrefixUnaryExpression;

const int32 = [minInt32, maxInt32] as const;

/** Operators whose results' low 32 bits depend on no more than the low 32 bits of their operands. */
const lowBitsOnly: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
]);

const maskable: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.CaretToken,
]);

/** The 32-bit operator of an expression; undefined for any other expression. */
function bitwiseOperator(node: ts.Expression): ts.SyntaxKind | undefined {
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.TildeToken ? node.operator : undefined;
  if (!ts.isBinaryExpression(node)) return undefined;
  const operator = operatorOf(node);
  const isShift =
    operator >= ts.SyntaxKind.LessThanLessThanToken && operator <= ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken;
  return maskable.has(operator) || isShift ? operator : undefined;
}

/**
 * Where results of bitwise operators must be cut to 32 bits, given that Python's integers have no bounds and that a negative one
 * behaves as if its sign bit went on for ever: an operand that was not cut is right in its low 32 bits.
 */
export class Wraps {
  private readonly known = new Map<ts.Node, boolean>();

  constructor(private readonly cellOf: CellOf) {}

  /** Whether an operator's result may be outside 32 bits, and something sees more than its low bits. */
  needsWrap(node: BitwiseExpression): boolean {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const needed = bitwiseOperator(node) !== undefined && !this.fits(node) && !this.onlyLowBitsCount(node);
    this.known.set(node, needed);
    return needed;
  }

  /** Whether the left operand of `>>` or `>>>` may be outside what the operator shifts, so that it must be cut before. */
  operandNeedsWrap(node: ts.BinaryExpression): boolean {
    const unsigned = operatorOf(node) === ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken;
    if (!this.isInt(node.left)) return unsigned;
    return (
      !this.isExact(node.left) || !this.isWithin(node.left, unsigned ? 0 : minInt32, unsigned ? maxUint32 : maxInt32)
    );
  }

  /** Whether Python's result, on the operands as they are written, is JavaScript's. */
  private fits(node: BitwiseExpression): boolean {
    if (ts.isPrefixUnaryExpression(node)) return this.isInt32(node.operand);
    const { left, right } = node;
    switch (operatorOf(node)) {
      case ts.SyntaxKind.AmpersandToken:
        return this.isMask(left) || this.isMask(right) || (this.isInt32(left) && this.isInt32(right));
      case ts.SyntaxKind.BarToken:
      case ts.SyntaxKind.CaretToken:
        return this.isInt32(left) && this.isInt32(right);
      case ts.SyntaxKind.LessThanLessThanToken:
        return this.isInt32(left) && this.shiftFits(left, right);
      default:
        return true;
    }
  }

  private shiftFits(left: ts.Expression, right: ts.Expression): boolean {
    const [value, count] = [this.cellOf(left), this.cellOf(right)];
    if (value === undefined || count === undefined || !within(count, 0, 31)) return false;
    return within(unboundedShift(value, count), ...int32);
  }

  /** An operand that is not negative, and so cuts the other one to its own bits. */
  private isMask(node: ts.Expression): boolean {
    return this.isExact(node) && this.isWithin(node, 0, maxInt32);
  }

  private isInt32(node: ts.Expression): boolean {
    return !this.isInt(node) || (this.isExact(node) && this.isWithin(node, ...int32));
  }

  /** What is not surely an int is converted first, to a 32-bit integer. */
  private isInt(node: ts.Expression): boolean {
    return this.cellOf(node)?.bits === INT;
  }

  private isWithin(node: ts.Expression, lo: number, hi: number): boolean {
    const cell = this.cellOf(node);
    return cell !== undefined && within(cell, lo, hi);
  }

  /** Whether an expression's value in Python is JavaScript's, and not only its low 32 bits. */
  private isExact(node: ts.Expression): boolean {
    const inner = unwrapped(node);
    if (bitwiseOperator(inner) !== undefined && (ts.isBinaryExpression(inner) || ts.isPrefixUnaryExpression(inner))) {
      return this.fits(inner) || this.needsWrap(inner);
    }
    if (ts.isConditionalExpression(inner)) return this.isExact(inner.whenTrue) && this.isExact(inner.whenFalse);
    if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.MinusToken)
      return this.isExact(inner.operand);
    if (ts.isBinaryExpression(inner) && lowBitsOnly.has(inner.operatorToken.kind))
      return this.isExact(inner.left) && this.isExact(inner.right);
    return true;
  }

  /** Whether everything that uses an expression's value uses its low 32 bits only. */
  private onlyLowBitsCount(node: ts.Expression): boolean {
    const { parent } = node;
    if (
      ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isNonNullExpression(parent) ||
      ts.isSatisfiesExpression(parent)
    ) {
      return this.onlyLowBitsCount(parent);
    }
    if (ts.isConditionalExpression(parent)) return parent.condition !== node && this.onlyLowBitsCount(parent);
    if (ts.isPrefixUnaryExpression(parent)) {
      if (parent.operator === ts.SyntaxKind.TildeToken) return true;
      return parent.operator === ts.SyntaxKind.MinusToken && this.onlyLowBitsCount(parent);
    }
    if (!ts.isBinaryExpression(parent)) return false;
    const operator = operatorOf(parent);
    if (maskable.has(operator)) return true;
    const shiftsUp =
      operator === ts.SyntaxKind.LessThanLessThanToken ||
      operator === ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken;
    if (shiftsUp) return parent.left === node;
    return lowBitsOnly.has(parent.operatorToken.kind) && this.isIntArithmetic(parent) && this.onlyLowBitsCount(parent);
  }

  private isIntArithmetic(node: ts.BinaryExpression): boolean {
    return this.isInt(node.left) && this.isInt(node.right);
  }
}
