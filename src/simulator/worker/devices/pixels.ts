import { Cost } from "../costs.js";
import type { Kernel } from "../kernel.js";

/** Shows a strip of pixels: `buffer` holds two hexadecimal digits per colour, in the order in which they are sent (green, red, blue, white). */
export function showPixels(kernel: Kernel, pin: number, buffer: string, coloursPerPixel: number): void {
  const bytes = Buffer.from(buffer, "hex");
  const pixels: number[][] = [];
  for (let start = 0; start + coloursPerPixel <= bytes.length; start += coloursPerPixel) {
    const [green = 0, red = 0, ...rest] = bytes.subarray(start, start + coloursPerPixel);
    pixels.push([red, green, ...rest]);
  }
  kernel.act({ kind: "neopixel", pin, pixels });
  kernel.spend(pixels.length * Cost.pixel);
}
