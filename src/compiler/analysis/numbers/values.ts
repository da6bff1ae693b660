/** What a number may be, as a set of bits. Empty: no number was seen. */
export const INT = 1;
/** A finite float, for sure: a literal with a fraction, a division, a declared `float`. */
export const FLOAT = 2;
/** From outside (a declared plain `number`, `any`), or the outcome of a helper that gives either: may be anything. */
export const UNKNOWN = 4;
/** A float that is `NaN` or infinite. */
export const WILD = 8;

/** `undefined` where the type says a number: the value of a record's key that is not there. */
export const ABSENT = 16;

/** A set of numbers: what they may be, and the bounds of all of them (`lo > hi`: there is none). */
export interface NumberSet {
  readonly bits: number;
  readonly lo: number;
  readonly hi: number;
}

/** A function from sets of numbers to the set of an operator's results. It is monotone: larger sets give larger ones. */
export type Transfer = (...operands: readonly NumberSet[]) => NumberSet;

export const noNumber: NumberSet = { bits: 0, lo: Infinity, hi: -Infinity };
export const anyInt: NumberSet = { bits: INT, lo: -Infinity, hi: Infinity };
/** Any finite float. */
export const anyFloat: NumberSet = { bits: FLOAT, lo: -Infinity, hi: Infinity };
/** Any float, `NaN` and the infinities included. */
export const anyWildFloat: NumberSet = { bits: FLOAT | WILD, lo: -Infinity, hi: Infinity };
export const anyNumber: NumberSet = { bits: UNKNOWN, lo: -Infinity, hi: Infinity };

export const minInt32 = -(2 ** 31);
export const maxInt32 = 2 ** 31 - 1;
export const maxUint32 = 2 ** 32 - 1;

const maxExact = 2 ** 53;
/** Larger than the relative error of a float of single precision, which most boards have. */
const error = 1e-6;
const smallest = 1e-30;

/** The ints from `lo` to `hi`; bounds that a JavaScript number cannot hold exactly become infinite. */
export function ints(lo: number, hi: number): NumberSet {
  if (!(lo <= hi)) return noNumber;
  return { bits: INT, lo: lo < -maxExact ? -Infinity : lo, hi: hi > maxExact ? Infinity : hi };
}

/** A bound moved outwards by what a board's arithmetic may be off. */
function outwards(bound: number, by: number): number {
  const moved = bound + Math.abs(bound) * by;
  return Math.abs(moved) < smallest ? 0 : moved;
}

/** The finite floats from about `lo` to about `hi`. */
export function floats(lo: number, hi: number): NumberSet {
  return lo <= hi ? { bits: FLOAT, lo: outwards(lo, -error), hi: outwards(hi, error) } : noNumber;
}

/** The set of one number. */
export function single(value: number): NumberSet {
  if (Number.isInteger(value)) return ints(value, value);
  return Number.isFinite(value) ? floats(value, value) : anyWildFloat;
}

/** Whether the bounds of a set hold: it has no number that is unknown, `NaN` or infinite. */
export function isBounded(set: NumberSet): boolean {
  return (set.bits & (UNKNOWN | WILD)) === 0;
}

/** Whether every number of the set is an int between the bounds. */
export function within(set: NumberSet, lo: number, hi: number): boolean {
  return set.bits === INT && set.lo >= lo && set.hi <= hi;
}

/** Whether no number of the set is 0 (or `NaN`). */
export function isNonZero(set: NumberSet): boolean {
  return set.bits !== 0 && isBounded(set) && (set.lo > 0 || set.hi < 0);
}

/** A set of the given kinds with bounds: these are moved where there are floats, and given up where they cannot hold. */
function bounded(bits: number, lo: number, hi: number): NumberSet {
  if (bits === 0) return noNumber;
  if (bits & (UNKNOWN | WILD)) return { bits, lo: -Infinity, hi: Infinity };
  const { lo: low, hi: high } = bits & FLOAT ? floats(lo, hi) : ints(lo, hi);
  return { bits, lo: low, hi: high };
}

/** The kind of results of an arithmetic operator: int of ints, float where one is a float, else unknown. */
function combinedBits(left: number, right: number): number {
  if (left === 0 || right === 0) return 0;
  const floating = FLOAT | WILD;
  let bits = (left | right) & WILD;
  if (left & INT && right & INT) bits |= INT;
  if (left & floating || right & floating) bits |= FLOAT;
  if (left & UNKNOWN && right & (INT | UNKNOWN)) bits |= UNKNOWN;
  if (right & UNKNOWN && left & (INT | UNKNOWN)) bits |= UNKNOWN;
  return (left | right) & UNKNOWN && bits & FLOAT ? bits | WILD : bits;
}

type Bounds = Pick<NumberSet, "lo" | "hi">;

/** Arithmetic on both kinds; `bounds` gives the bounds of the results. Floats are assumed not to overflow. */
function arithmetic(bounds: (left: NumberSet, right: NumberSet, bits: number) => Bounds): Transfer {
  return (left = noNumber, right = noNumber) => {
    const bits = combinedBits(left.bits, right.bits);
    const { lo, hi } = bits === 0 ? noNumber : bounds(left, right, bits);
    return bounded(bits, lo, hi);
  };
}

/** 0 * Infinity is 0 where Infinity only means "no bound". */
function product(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

function hull(corners: readonly number[]): Bounds {
  return { lo: Math.min(...corners), hi: Math.max(...corners) };
}

export const add = arithmetic((left, right) => ({ lo: left.lo + right.lo, hi: left.hi + right.hi }));
export const subtract = arithmetic((left, right) => ({ lo: left.lo - right.hi, hi: left.hi - right.lo }));
export const multiply = arithmetic((left, right) =>
  hull([
    product(left.lo, right.lo),
    product(left.lo, right.hi),
    product(left.hi, right.lo),
    product(left.hi, right.hi),
  ]),
);

const remainderOf = arithmetic((left, right, bits) => {
  const divisor = Math.max(Math.abs(right.lo), Math.abs(right.hi));
  const largest = bits === INT ? Math.max(1, divisor) - 1 : divisor;
  return {
    lo: left.lo < 0 ? Math.max(left.lo, -largest) : 0,
    hi: left.hi > 0 ? Math.min(left.hi, largest) : 0,
  };
});

/** JavaScript's remainder: the sign of the dividend, smaller than the divisor. Of 0 it is `NaN`; of ints Python raises there. */
export const remainder: Transfer = (left = noNumber, right = noNumber) => {
  const { bits, lo, hi } = remainderOf(left, right);
  return bits === 0 || bits === INT || isNonZero(right) ? { bits, lo, hi } : { ...anyNumber, bits: bits | WILD };
};

/** An int only of ints with an exponent that is not negative; else what a helper finds. */
export const power: Transfer = (base = noNumber, exponent = noNumber) => {
  if (base.bits === 0 || exponent.bits === 0) return noNumber;
  if (base.bits === FLOAT && within(exponent, 1, Infinity)) {
    return floats(exponent.lo === exponent.hi && exponent.lo % 2 === 0 ? 0 : -Infinity, Infinity);
  }
  if (base.bits !== INT || !within(exponent, 0, Infinity)) return anyNumber;
  if (base.lo < 0) return anyInt;
  return ints(base.lo === 0 ? 0 : base.lo ** exponent.lo, Math.max(1, base.hi ** exponent.hi));
};

/** Python's `/` gives a float. Where the divisor may be 0, a helper divides, which gives an int where the quotient is one. */
export const divide: Transfer = (left = noNumber, right = noNumber) => {
  if (left.bits === 0 || right.bits === 0) return noNumber;
  if (!isNonZero(right)) return { ...anyNumber, bits: FLOAT | WILD | (isFloat(left) || isFloat(right) ? 0 : UNKNOWN) };
  if (!isBounded(left)) return anyWildFloat;
  const corners = [left.lo / right.lo, left.lo / right.hi, left.hi / right.lo, left.hi / right.hi];
  // A quotient of unbounded numbers lies between 0 and what the other corners give.
  const { lo, hi } = hull(corners.map((corner) => (Number.isNaN(corner) ? 0 : corner)));
  return floats(lo, hi);
};

function isFloat({ bits }: NumberSet): boolean {
  return (bits & (INT | UNKNOWN)) === 0;
}

export const negate: Transfer = (operand = noNumber) => subtract(single(0), operand);

/** `Math.abs`. */
export const absolute: Transfer = (operand = noNumber) => {
  const { bits, lo, hi } = operand;
  return bits === 0 ? noNumber : bounded(bits, lo > 0 ? lo : hi < 0 ? -hi : 0, Math.max(hi, -lo));
};

/** `Math.min` or `Math.max`: one of the arguments. */
function extreme(pick: (...values: number[]) => number): Transfer {
  return (...operands) => {
    if (operands.length === 0) return anyWildFloat;
    if (operands.some((operand) => operand.bits === 0)) return noNumber;
    const bits = operands.reduce((all, operand) => all | operand.bits, 0);
    return bounded(bits, pick(...operands.map(({ lo }) => lo)), pick(...operands.map(({ hi }) => hi)));
  };
}

export const minimum = extreme(Math.min);
export const maximum = extreme(Math.max);

/** `Math.floor` and its kin: an int; of `NaN` and the infinities, these themselves. */
export const rounded: Transfer = (operand = noNumber) => {
  if (operand.bits === 0) return noNumber;
  if (!isBounded(operand)) return { ...anyInt, bits: INT | FLOAT | WILD };
  return ints(Math.floor(operand.lo), Math.ceil(operand.hi));
};

/** `Math.sqrt`: `NaN` of a negative number. */
export const squareRoot: Transfer = (operand = noNumber) => {
  if (operand.bits === 0) return noNumber;
  return isBounded(operand) && operand.lo >= 0 ? floats(Math.sqrt(operand.lo), Math.sqrt(operand.hi)) : anyWildFloat;
};

/** `Math.sign`. */
export const sign: Transfer = (operand = noNumber) => {
  if (operand.bits === 0) return noNumber;
  return operand.bits === INT
    ? ints(operand.lo > 0 ? 1 : operand.lo < 0 ? -1 : 0, operand.hi > 0 ? 1 : operand.hi < 0 ? -1 : 0)
    : anyNumber;
};

/** A function that gives a finite float, between the bounds, of every finite number; with `INT`, sometimes an int. */
export function smooth(lo: number, hi: number, alsoInt = 0): Transfer {
  return (...operands) => {
    if (operands.some((operand) => operand.bits === 0)) return noNumber;
    const { bits, ...bounds } = operands.every(isBounded) ? floats(lo, hi) : anyWildFloat;
    return { ...bounds, bits: bits | alsoInt };
  };
}

/** What a record's key gives. */
export const maybeAbsent: Transfer = (value = noNumber) =>
  value.bits === 0 ? noNumber : { ...value, bits: value.bits | ABSENT };

/** What is left of a value that is there. */
export const present: Transfer = (value = noNumber) => ({ ...value, bits: value.bits & ~ABSENT });

/** The set with its numbers cut to the bounds: for facts that hold of every number in it. */
export function clamp(lo: number, hi: number): Transfer {
  return (operand = noNumber) => {
    if (operand.bits === 0 || !isBounded(operand)) return operand;
    const [low, high] = [Math.max(operand.lo, lo), Math.min(operand.hi, hi)];
    return low <= high ? { bits: operand.bits, lo: low, hi: high } : noNumber;
  };
}
