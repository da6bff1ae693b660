/** Strips of WS2812 LEDs ("NeoPixels") and their kin. */
import type { Pin } from "./machine/index.js";

/** A colour's parts, each 0 to 255: red, green and blue, with 4 bytes per pixel white too. */
export interface Colors {
  3: readonly [red: int, green: int, blue: int];
  4: readonly [red: int, green: int, blue: int, white: int];
}

/** How long the wire is high and low for a 0 and for a 1, in ns. */
export type Timing = readonly [high0: int, low0: int, high1: int, low1: int];

/**
 * A strip of LEDs on one pin. Setting colours only changes memory; {@link NeoPixel.write} shows them.
 * `np[0] = [0, 0, 25]` sets a colour, `np[0]` reads it back. There are no negative indexes and no slices.
 */
export class NeoPixel<Bpp extends 3 | 4 = 3> {
  /**
   * @param pin The data pin; it becomes an output.
   * @param n How many LEDs.
   * @param bpp Bytes per pixel: 3 for RGB, 4 for RGBW. 3 by default.
   * @param timing 1 for 800 kHz (the default), 0 for 400 kHz, or times in ns.
   */
  constructor(pin: Pin, n: int, bpp?: Bpp, timing?: 0 | 1 | Timing);
  /**
   */
  constructor(
    pin: Pin,
    n: int,
    kwargs: Kwargs<{
      /** Bytes per pixel: 3 for RGB, 4 for RGBW. 3 by default. */
      bpp?: Bpp;
      /** 1 for 800 kHz (the default), 0 for 400 kHz, or times in ns. */
      timing?: 0 | 1 | Timing;
    }>,
  );
  /**
   */
  constructor(
    pin: Pin,
    n: int,
    bpp: Bpp,
    kwargs: Kwargs<{
      /** 1 for 800 kHz (the default), 0 for 400 kHz, or times in ns. */
      timing?: 0 | 1 | Timing;
    }>,
  );
  /** The colour of the LED at an index. Raises `IndexError` outside the strip. */
  [i: number]: Colors[Bpp];
  /** How many LEDs. @python len(self) */
  readonly length: int;
  /** Iterates over the colours. */
  [Symbol.iterator](): Iterator<Colors[Bpp]>;
  /** Gives all LEDs one colour. */
  fill(v: Colors[Bpp]): void;
  /** Sends the colours to the strip: about 30 us for each RGB pixel, during which nothing else runs. */
  write(): void;
  /** The data pin. */
  pin: Pin;
  /** How many LEDs. */
  n: int;
  /** Bytes per pixel. */
  bpp: Bpp;
  /** The bytes that `write` sends, in the order of the wire. */
  buf: bytearray;
  /** The wire's timing in ns. */
  timing: Timing;
  /** Where red, green, blue and white stand among a pixel's bytes: `(1, 0, 2, 3)`. A subclass for other LEDs overrides it. */
  static ORDER: readonly [int, int, int, int];
}
