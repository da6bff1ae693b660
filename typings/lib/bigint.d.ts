interface BigInt {
  /** The number as text, in the given base (2 to 36). */
  toString(radix?: int): string;
  valueOf(): bigint;
}

interface BigIntConstructor {
  /** Converts an integer, or text that holds one; anything else throws. */
  (value: bigint | boolean | number | string): bigint;
  /** The lowest bits, as a signed number. */
  asIntN(bits: int, value: bigint): bigint;
  /** The lowest bits, as an unsigned number. */
  asUintN(bits: int, value: bigint): bigint;
}
declare const BigInt: BigIntConstructor;
