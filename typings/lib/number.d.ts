interface Number {
  /** The number as text, in the given base (2 to 36). */
  toString(radix?: int): string;
  /** With that many digits after the point (0 to 100). */
  toFixed(digits?: int): string;
  /** With that many significant digits (1 to 100). */
  toPrecision(precision?: int): string;
  /** As `1.5e+3`, with that many digits after the point (0 to 100). */
  toExponential(digits?: int): string;
  /** The number itself. */
  valueOf(): number;
}

interface NumberConstructor {
  /** Converts text, a boolean or a bigint to a number; `NaN` where it is none. */
  (value?: string | number | bigint | boolean | null | undefined): number;
  /** The difference between 1 and the next number. */
  readonly EPSILON: float;
  /** 2**53 - 1. */
  readonly MAX_SAFE_INTEGER: int;
  /** -(2**53 - 1). */
  readonly MIN_SAFE_INTEGER: int;
  readonly MAX_VALUE: float;
  readonly MIN_VALUE: float;
  readonly NaN: float;
  readonly POSITIVE_INFINITY: float;
  readonly NEGATIVE_INFINITY: float;
  /** Whether it is a number with no fraction. */
  isInteger(value: unknown): boolean;
  /** Whether it is a number, and neither `NaN` nor infinite. */
  isFinite(value: unknown): boolean;
  /** Whether it is `NaN`. */
  isNaN(value: unknown): boolean;
  /** Whether it is an integer between -(2**53 - 1) and 2**53 - 1. */
  isSafeInteger(value: unknown): boolean;
  /** The integer at the start of a text; `NaN` where there is none. */
  parseInt(text: string, radix?: int): number;
  /** The number at the start of a text; `NaN` where there is none. */
  parseFloat(text: string): number;
}
declare const Number: NumberConstructor;

declare const NaN: float;
declare const Infinity: float;
/** The integer at the start of a text; `NaN` where there is none. */
declare function parseInt(text: string, radix?: int): number;
/** The number at the start of a text; `NaN` where there is none. */
declare function parseFloat(text: string): number;
/** Whether it is `NaN`. */
declare function isNaN(value: number): boolean;
/** Whether it is neither `NaN` nor infinite. */
declare function isFinite(value: number): boolean;
