/** The chip's memory and registers, by address. */

/** Memory as numbers of one width. */
export interface Mem {
  /** The number at an address. Reading or writing a wrong one can stop the chip. */
  [addr: number]: int;
}
/** Memory by bytes. */
export const mem8: Mem;
/** Memory by 16 bits; even addresses. */
export const mem16: Mem;
/** Memory by 32 bits; addresses that 4 divides. */
export const mem32: Mem;
