import type { ts } from "../../ts.js";
import type { BitwiseExpression } from "./wrap.js";

/** int: always a Python int at run time; float: always a Python float; number: may be either. */
export type NumberKind = "int" | "float" | "number";

/** Bounds of an int, both included; infinite where there is none. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A value that is surely a float, where the source or a declaration asks for an int. */
export interface Violation {
  readonly node: ts.Node;
  readonly message: string;
}

/**
 * What is known of the numbers of a program. A kind or bound that is given holds in every run; where nothing is known the answer is
 * "number", or `undefined` for bounds.
 */
export interface NumberFacts {
  /** The kind of the numbers that an expression's value may be; undefined when its value cannot be a number. */
  kindOf(node: ts.Expression): NumberKind | undefined;
  /** The same for a declared variable, parameter or property. */
  kindOfSymbol(symbol: ts.Symbol): NumberKind | undefined;
  /** The kind of what an array, an iterable or a `Map` (its values) holds; undefined when that cannot be numbers. */
  elementKindOf(node: ts.Expression): NumberKind | undefined;
  /** Proven bounds of a value that is an int. */
  rangeOf(node: ts.Expression): Range | undefined;
  /** Whether a value is a number, never negative and never `NaN`. */
  isNonNegative(node: ts.Expression): boolean;
  /** Whether a value is a number other than 0, and never `NaN`. */
  isNonZero(node: ts.Expression): boolean;
  /** Whether a value may be `NaN`. */
  mayBeNaN(node: ts.Expression): boolean;
  /** Whether the result of a bitwise operator, computed without bounds, must be cut to 32 bits (signed; `>>>` never needs it). */
  needsWrap(node: BitwiseExpression): boolean;
  /** Whether the left operand of `>>` (`>>>`) must be cut to 32 bits, signed (unsigned), before it is shifted. */
  operandNeedsWrap(node: ts.BinaryExpression): boolean;
  /** Floats that go where an int is declared. */
  readonly violations: readonly Violation[];
  /** Whether the order of what a `Map`, `Set` or record holds may show, anywhere that the value goes. */
  isEnumerated(node: ts.Expression): boolean;
}
