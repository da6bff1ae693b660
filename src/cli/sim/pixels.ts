import type { Colour } from "../output/colour.js";

/** A block that fills most of a character cell, so that neighbours stay apart. */
const BLOCK = "■";
const LONGEST_ROW = 64;
/** Pixels are very bright: a low number is well seen on a table, but not on a screen. */
const BRIGHTEN = 0.3;

/** What a strip shows: coloured blocks where there is colour, else numbers with repetitions counted. */
export function renderPixels(pixels: readonly (readonly number[])[], colour: Colour): string {
  if (colour.level === 0) return renderNumbers(pixels);
  const shown = pixels.slice(0, LONGEST_ROW).map((pixel) => block(pixel, colour));
  const more = pixels.length > LONGEST_ROW ? ` +${pixels.length - LONGEST_ROW}` : "";
  const lit = pixels.find((pixel) => pixel.some((value) => value > 0));
  const number = lit === undefined ? "off" : lit.join(",");
  return `${shown.join("")}${more} ${colour.grey(number)}`;
}

function block(pixel: readonly number[], colour: Colour): string {
  const [red = 0, green = 0, blue = 0, white = 0] = pixel;
  if (red + green + blue + white === 0) return colour.rgb(70, 70, 70)("□");
  const screen = (value: number): number => Math.round(255 * (Math.min(255, value + white) / 255) ** BRIGHTEN);
  return colour.rgb(screen(red), screen(green), screen(blue))(BLOCK);
}

/** `0,25,0` for one pixel, `0,25,0 24×0,0,0` for a strip. */
function renderNumbers(pixels: readonly (readonly number[])[]): string {
  const runs: { readonly text: string; count: number }[] = [];
  for (const pixel of pixels) {
    const text = pixel.join(",");
    const last = runs.at(-1);
    if (last?.text === text) last.count++;
    else runs.push({ text, count: 1 });
  }
  return runs.map(({ text, count }) => (count === 1 ? text : `${count}×${text}`)).join(" ");
}
