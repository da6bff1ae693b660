/** Strips of APA106 LEDs. */
import { NeoPixel } from "./neopixel.js";
import type { Pin } from "./machine/index.js";
import type { Timing } from "./neopixel.js";

/** A strip of LEDs whose wire carries red before green. */
export class APA106<Bpp extends 3 | 4 = 3> extends NeoPixel<Bpp> {
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
  /** Where red, green, blue and white stand among a pixel's bytes: `(0, 1, 2, 3)`. */
  static ORDER: readonly [int, int, int, int];
}
