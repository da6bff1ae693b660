/** What a number may be, as a set of bits. Empty: no number was seen. */
export const INT = 1;
/** Certainly a float where it stands alone: a literal with a fraction, a division, a declared `float`. */
export const FLOAT = 2;
/** From outside (a declared plain `number`, `any`): may be either. */
export const UNKNOWN = 4;

/** A set of numbers: what they may be, and the bounds of those among them that are ints (`lo > hi`: none of them is). */
export interface NumberSet {
  readonly bits: number;
  readonly lo: number;
  readonly hi: number;
}

/** A function from sets of numbers to the set of an operator's results. It is monotone: larger sets give larger ones. */
export type Transfer = (...operands: readonly NumberSet[]) => NumberSet;

export const noNumber: NumberSet = { bits: 0, lo: Infinity, hi: -Infinity };
export const anyFloat: NumberSet = { bits: FLOAT, lo: Infinity, hi: -Infinity };
export const anyInt: NumberSet = { bits: INT, lo: -Infinity, hi: Infinity };
export const anyNumber: NumberSet = { bits: UNKNOWN, lo: -Infinity, hi: Infinity };

export const minInt32 = -(2 ** 31);
export const maxInt32 = 2 ** 31 - 1;
export const maxUint32 = 2 ** 32 - 1;

const maxExact = 2 ** 53;

/** The ints from `lo` to `hi`; bounds that a JavaScript number cannot hold exactly become infinite. */
export function ints(lo: number, hi: number): NumberSet {
  if (!(lo <= hi)) return noNumber;
  return { bits: INT, lo: lo < -maxExact ? -Infinity : lo, hi: hi > maxExact ? Infinity : hi };
}

/** The set of one number. */
export function single(value: number): NumberSet {
  return Number.isInteger(value) ? ints(value, value) : anyFloat;
}

/** The bounds of what may be an int in a set; what is unknown may be any int. */
function intPart(set: NumberSet): NumberSet {
  if (set.bits & UNKNOWN) return anyInt;
  return set.bits & INT ? set : noNumber;
}

/** Whether every number of the set is an int between the bounds. */
export function within(set: NumberSet, lo: number, hi: number): boolean {
  return set.bits === INT && set.lo >= lo && set.hi <= hi;
}

/** The kind of results of an arithmetic operator: int of ints, float where one is a float, else unknown. */
function combinedBits(left: number, right: number): number {
  let bits = 0;
  if (left === 0 || right === 0) return bits;
  if (left & INT && right & INT) bits |= INT;
  if (left & FLOAT || right & FLOAT) bits |= FLOAT;
  if (left & UNKNOWN && right & (INT | UNKNOWN)) bits |= UNKNOWN;
  if (right & UNKNOWN && left & (INT | UNKNOWN)) bits |= UNKNOWN;
  return bits;
}

/** Arithmetic on both kinds; `bounds` gives the bounds of the int results. */
function arithmetic(bounds: (left: NumberSet, right: NumberSet) => NumberSet): Transfer {
  return (left = noNumber, right = noNumber) => {
    const bits = combinedBits(left.bits, right.bits);
    if (!(bits & INT)) return bits & UNKNOWN ? { ...anyNumber, bits } : { ...noNumber, bits };
    const { lo, hi } = bits & UNKNOWN ? anyInt : bounds(intPart(left), intPart(right));
    return { bits, lo, hi };
  };
}

/** 0 * Infinity is 0 where Infinity only means "no bound". */
function product(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

function hull(corners: readonly number[]): NumberSet {
  return ints(Math.min(...corners), Math.max(...corners));
}

export const add = arithmetic((left, right) => ints(left.lo + right.lo, left.hi + right.hi));
export const subtract = arithmetic((left, right) => ints(left.lo - right.hi, left.hi - right.lo));
export const multiply = arithmetic((left, right) =>
  hull([
    product(left.lo, right.lo),
    product(left.lo, right.hi),
    product(left.hi, right.lo),
    product(left.hi, right.hi),
  ]),
);

/** JavaScript's remainder: the sign of the dividend, smaller than the divisor. */
export const remainder = arithmetic((left, right) => {
  const largest = Math.max(1, Math.abs(right.lo), Math.abs(right.hi)) - 1;
  return ints(left.lo < 0 ? Math.max(left.lo, -largest) : 0, left.hi > 0 ? Math.min(left.hi, largest) : 0);
});

/** An int only of ints with an exponent that is not negative. */
export const power: Transfer = (base = noNumber, exponent = noNumber) => {
  const bits = combinedBits(base.bits, exponent.bits);
  if (!(bits & INT)) return bits & UNKNOWN ? { ...anyNumber, bits } : { ...noNumber, bits };
  if (exponent.lo < 0) return { ...anyNumber, bits: bits | UNKNOWN };
  if (bits !== INT || base.lo < 0) return { ...anyInt, bits };
  return ints(base.lo ** exponent.lo, Math.max(1, base.hi ** exponent.hi));
};

/** Python's `/` always gives a float. */
export const divide: Transfer = (left = noNumber, right = noNumber) =>
  left.bits === 0 || right.bits === 0 ? noNumber : anyFloat;

export const negate: Transfer = (operand = noNumber) => subtract(single(0), operand);

/** `Math.abs`. */
export const absolute: Transfer = (operand = noNumber) => {
  if (!(operand.bits & (INT | UNKNOWN))) return operand;
  const { lo, hi } = intPart(operand);
  return { bits: operand.bits, lo: lo > 0 ? lo : hi < 0 ? -hi : 0, hi: Math.max(hi, -lo) };
};

/** `Math.min` or `Math.max`: one of the arguments; a bound holds only when all are ints. */
function extreme(pick: (...values: number[]) => number): Transfer {
  return (...operands) => {
    const bits = operands.reduce((all, operand) => all | operand.bits, 0);
    if (operands.some((operand) => operand.bits === 0)) return noNumber;
    if (!(bits & (INT | UNKNOWN))) return { ...noNumber, bits };
    if (bits !== INT) return { ...anyInt, bits };
    return ints(pick(...operands.map(({ lo }) => lo)), pick(...operands.map(({ hi }) => hi)));
  };
}

export const minimum = extreme(Math.min);
export const maximum = extreme(Math.max);

/** What JavaScript's conversion to 32 bits makes of a set. */
function toInt32(set: NumberSet): NumberSet {
  if (set.bits === INT && set.lo === set.hi) return ints(set.lo | 0, set.lo | 0);
  return within(set, minInt32, maxInt32) ? set : ints(minInt32, maxInt32);
}

/** An operator on 32-bit integers. Its result is an int whatever the operands are. */
function bitwise(bounds: (left: NumberSet, right: NumberSet) => NumberSet): Transfer {
  return (left = noNumber, right = noNumber) =>
    left.bits === 0 || right.bits === 0 ? noNumber : bounds(toInt32(left), toInt32(right));
}

/** The smallest 2**n - 1 that is not below the value. */
function allOnes(value: number): number {
  let ones = 0;
  while (ones < value) ones = ones * 2 + 1;
  return ones;
}

export const bitAnd = bitwise((left, right) => {
  if (left.lo < 0 && right.lo < 0) return ints(minInt32, maxInt32);
  const bounds = [left, right].filter(({ lo }) => lo >= 0).map(({ hi }) => hi);
  return ints(0, Math.min(...bounds));
});

export const bitOr = bitwise((left, right) => {
  const ones = allOnes(Math.max(left.hi, right.hi, -left.lo - 1, -right.lo - 1));
  return left.lo >= 0 && right.lo >= 0 ? ints(Math.max(left.lo, right.lo), ones) : ints(-ones - 1, ones);
});

export const bitXor = bitwise((left, right) => {
  const ones = allOnes(Math.max(left.hi, right.hi, -left.lo - 1, -right.lo - 1));
  return ints(left.lo >= 0 && right.lo >= 0 ? 0 : -ones - 1, ones);
});

/** The bounds of a shift's count, of which JavaScript uses five bits. */
function shiftCount(count: NumberSet): NumberSet {
  if (count.lo === count.hi) return ints(count.lo & 31, count.lo & 31);
  return within(count, 0, 31) ? count : ints(0, 31);
}

/** The product with a power of two, before it is cut to 32 bits. */
export function unboundedShift(left: NumberSet, right: NumberSet): NumberSet {
  const count = shiftCount(right);
  return hull([left.lo * 2 ** count.lo, left.lo * 2 ** count.hi, left.hi * 2 ** count.lo, left.hi * 2 ** count.hi]);
}

export const shiftLeft = bitwise((left, right) => toInt32(unboundedShift(left, right)));

function shiftedDown(left: NumberSet, right: NumberSet): NumberSet {
  const count = shiftCount(right);
  const shift = (value: number, by: number): number => Math.floor(value / 2 ** by);
  return hull([shift(left.lo, count.lo), shift(left.lo, count.hi), shift(left.hi, count.lo), shift(left.hi, count.hi)]);
}

export const shiftRight = bitwise(shiftedDown);

export const shiftRightUnsigned: Transfer = (left = noNumber, right = noNumber) => {
  if (left.bits === 0 || right.bits === 0) return noNumber;
  return shiftedDown(within(left, 0, maxUint32) ? left : ints(0, maxUint32), toInt32(right));
};

export const bitNot: Transfer = (operand = noNumber) => {
  if (operand.bits === 0) return noNumber;
  const { lo, hi } = toInt32(operand);
  return ints(-hi - 1, -lo - 1);
};

/** The set with its ints cut to the bounds: for facts that hold of every int in it. */
export function clamp(lo: number, hi: number): Transfer {
  return (operand = noNumber) => {
    if (!(operand.bits & INT) || operand.bits & UNKNOWN) return operand;
    const bounds = ints(Math.max(operand.lo, lo), Math.min(operand.hi, hi));
    return { ...bounds, bits: bounds.bits | (operand.bits & ~INT) };
  };
}
