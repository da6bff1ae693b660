/** A source of repeatable random numbers. */
export interface Random {
  /** An unsigned 32-bit number. */
  next32(): number;
  /** A number from 0 up to, but not including, 1. */
  fraction(): number;
  /** An integer from 0 up to, but not including, `bound`. */
  below(bound: number): number;
}

/** Spreads a seed over 32 bits (the finaliser of MurmurHash3), so that neighbouring seeds share nothing. */
function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Another seed, for the part of a run that is called `name`. */
export function deriveSeed(seed: number, name: string): number {
  let h = scramble(seed + 0x9e3779b9);
  for (const character of name) h = scramble(h ^ (character.codePointAt(0) ?? 0));
  return h;
}

/** The small fast counter generator `sfc32`, by Chris Doty-Humphrey (public domain): integer operations only, the same on every machine. */
export function createRandom(seed: number): Random {
  let a = scramble(seed);
  let b = scramble(seed + 1);
  let c = scramble(seed + 2);
  let counter = 1;
  const next32 = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next32();
  const fraction = (): number => next32() / 0x1_0000_0000;
  return { next32, fraction, below: (bound) => Math.floor(fraction() * bound) };
}
