import {
  INT,
  ints,
  isBounded,
  maxInt32,
  maxUint32,
  minInt32,
  noNumber,
  within,
  type NumberSet,
  type Transfer,
} from "./values.js";

/** What JavaScript's conversion to 32 bits makes of a set. */
function toInt32(set: NumberSet): NumberSet {
  if (set.bits === INT && set.lo === set.hi) return ints(set.lo | 0, set.lo | 0);
  const [lo, hi] = [Math.floor(set.lo), Math.ceil(set.hi)];
  return isBounded(set) && lo >= minInt32 && hi <= maxInt32 ? ints(lo, hi) : ints(minInt32, maxInt32);
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

function hull(corners: readonly number[]): NumberSet {
  return ints(Math.min(...corners), Math.max(...corners));
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
