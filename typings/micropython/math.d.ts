/** Mathematics with real numbers, in single precision on boards. Also JavaScript's own `Math`. */

/** The square root. Raises `ValueError` for a negative number. */
export function sqrt(x: float): float;
/** `x` to the power of `y`. */
export function pow(x: float, y: float): float;
/** e to the power of `x`. */
export function exp(x: float): float;
/**
 * e to the power of `x`, minus 1; exact for small `x`.
 * @remarks Not on ESP8266.
 */
export function expm1(x: float): float;
/** The natural logarithm, or that to another base. Raises `ValueError` unless `x` is above 0. */
export function log(x: float, base?: float): float;
/**
 * The logarithm to base 2.
 * @remarks Not on ESP8266.
 */
export function log2(x: float): float;
/**
 * The logarithm to base 10.
 * @remarks Not on ESP8266.
 */
export function log10(x: float): float;
/**
 * The hyperbolic cosine.
 * @remarks Not on ESP8266.
 */
export function cosh(x: float): float;
/**
 * The hyperbolic sine.
 * @remarks Not on ESP8266.
 */
export function sinh(x: float): float;
/**
 * The hyperbolic tangent.
 * @remarks Not on ESP8266.
 */
export function tanh(x: float): float;
/**
 * The inverse of the hyperbolic cosine.
 * @remarks Not on ESP8266.
 */
export function acosh(x: float): float;
/**
 * The inverse of the hyperbolic sine.
 * @remarks Not on ESP8266.
 */
export function asinh(x: float): float;
/**
 * The inverse of the hyperbolic tangent.
 * @remarks Not on ESP8266.
 */
export function atanh(x: float): float;
/** The cosine of an angle in radians. */
export function cos(x: float): float;
/** The sine of an angle in radians. */
export function sin(x: float): float;
/** The tangent of an angle in radians. */
export function tan(x: float): float;
/** The angle of a cosine, 0 to pi. Raises `ValueError` outside -1 to 1. */
export function acos(x: float): float;
/** The angle of a sine, -pi/2 to pi/2. Raises `ValueError` outside -1 to 1. */
export function asin(x: float): float;
/** The angle of a tangent, -pi/2 to pi/2. */
export function atan(x: float): float;
/** The angle of the point (x, y), -pi to pi. */
export function atan2(y: float, x: float): float;
/** The integer at or above. */
export function ceil(x: float): int;
/** `x` with the sign of `y`. */
export function copysign(x: float, y: float): float;
/** `x` without its sign. */
export function fabs(x: float): float;
/** The integer at or below. */
export function floor(x: float): int;
/** What remains of `x` divided by `y`, with the sign of `x`. */
export function fmod(x: float, y: float): float;
/** `x` as a number from 0.5 up to 1 and a power of 2. */
export function frexp(x: float): readonly [mantissa: float, exponent: int];
/** `x` times 2 to the power of `exp`. */
export function ldexp(x: float, exp: int): float;
/** What stands behind the point of `x`, and what before it. */
export function modf(x: float): readonly [fraction: float, whole: float];
/** Whether `x` is a number and not infinite. */
export function isfinite(x: float): boolean;
/** Whether `x` is infinite. */
export function isinf(x: float): boolean;
/** Whether `x` is not a number. */
export function isnan(x: float): boolean;
/**
 * Whether two numbers are nearly equal.
 * @remarks Not on ESP8266.
 */
export function isclose(
  a: float,
  b: float,
  kwargs?: Kwargs<{
    /** How far apart, in relation to the larger one; 1e-9 by default. */
    rel_tol?: float;
    /** How far apart at the least; 0 by default. */
    abs_tol?: float;
  }>,
): boolean;
/** `x` without what stands behind its point. */
export function trunc(x: float): int;
/** Degrees as radians. */
export function radians(x: float): float;
/** Radians as degrees. */
export function degrees(x: float): float;
/**
 * The error function.
 * @remarks Not on ESP8266.
 */
export function erf(x: float): float;
/**
 * 1 minus the error function.
 * @remarks Not on ESP8266.
 */
export function erfc(x: float): float;
/**
 * The gamma function.
 * @remarks Not on ESP8266.
 */
export function gamma(x: float): float;
/**
 * The logarithm of the gamma function.
 * @remarks Not on ESP8266.
 */
export function lgamma(x: float): float;
/**
 * The factorial. Raises `ValueError` for a negative number.
 * @remarks Not on ESP8266.
 */
export function factorial(x: int): int;
/** Half a turn. */
export const pi: float;
/** Euler's number. */
export const e: float;
/**
 * A whole turn.
 * @remarks Not on ESP8266.
 */
export const tau: float;
/**
 * Infinity.
 * @remarks Not on ESP8266.
 */
export const inf: float;
/**
 * Not a number.
 * @remarks Not on ESP8266.
 */
export const nan: float;
