/** Mathematics with complex numbers. */
import type { complex } from "./builtins.js";

/** A number that is taken as complex. */
type ComplexLike = complex | float;

/** The angle, -pi to pi. */
export function phase(z: ComplexLike): float;
/** Length and angle. */
export function polar(z: ComplexLike): readonly [r: float, phi: float];
/** The number of this length and angle. */
export function rect(r: float, phi: float): complex;
/** e to the power of `z`. */
export function exp(z: ComplexLike): complex;
/** The natural logarithm. */
export function log(z: ComplexLike): complex;
/** The logarithm to base 10. */
export function log10(z: ComplexLike): complex;
/** The square root. */
export function sqrt(z: ComplexLike): complex;
/** The cosine. */
export function cos(z: ComplexLike): complex;
/** The sine. */
export function sin(z: ComplexLike): complex;
/** Euler's number. */
export const e: float;
/** Half a turn. */
export const pi: float;
