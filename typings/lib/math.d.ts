interface Math {
  readonly E: float;
  readonly LN10: float;
  readonly LN2: float;
  readonly LOG10E: float;
  readonly LOG2E: float;
  readonly PI: float;
  readonly SQRT1_2: float;
  readonly SQRT2: float;
  /** Without its sign. */
  abs(x: number): number;
  acos(x: number): float;
  acosh(x: number): float;
  asin(x: number): float;
  asinh(x: number): float;
  atan(x: number): float;
  /** The angle of the point (x, y), in radians. */
  atan2(y: number, x: number): float;
  atanh(x: number): float;
  cbrt(x: number): float;
  /** The next integer upwards. */
  ceil(x: number): int;
  /** How many zero bits a 32-bit number starts with. */
  clz32(x: number): int;
  cos(x: number): float;
  cosh(x: number): float;
  exp(x: number): float;
  expm1(x: number): float;
  /** The next integer downwards. */
  floor(x: number): int;
  /** Rounded to single precision. */
  fround(x: number): float;
  /** The root of the sum of the squares. */
  hypot(...values: number[]): float;
  /** The product as a 32-bit integer. */
  imul(a: number, b: number): int;
  log(x: number): float;
  log10(x: number): float;
  log1p(x: number): float;
  log2(x: number): float;
  /** The largest; -Infinity of none. */
  max(...values: number[]): number;
  /** The smallest; Infinity of none. */
  min(...values: number[]): number;
  pow(base: number, exponent: number): number;
  /** At least 0 and less than 1. */
  random(): float;
  /** The nearest integer; halves go up. */
  round(x: number): int;
  /** -1, 0 or 1. */
  sign(x: number): number;
  sin(x: number): float;
  sinh(x: number): float;
  sqrt(x: number): float;
  tan(x: number): float;
  tanh(x: number): float;
  /** Without its fraction. */
  trunc(x: number): int;
}
declare const Math: Math;
