/** Pictures in memory, for displays. */

export {};

/** How pixels lie in memory. */
declare enum PixelFormat {
  MONO_VLSB = -1,
  MONO_HLSB = -2,
  MONO_HMSB = -3,
  RGB565 = -4,
  GS2_HMSB = -5,
  GS4_HMSB = -6,
  GS8 = -7,
}

/** A picture in a buffer. Points outside it are left out without an error. */
export class FrameBuffer extends PythonType<"buffer"> {
  /** A picture of this size over a buffer; `stride` is the width of a row in pixels, if it is more. Raises `ValueError` when the buffer is too small. */
  constructor(buffer: WritableBuffer, width: int, height: int, format: PixelFormat, stride?: int);
  /** Fills the picture with a colour. */
  fill(c: int): void;
  /** Fills a rectangle. */
  fill_rect(x: int, y: int, w: int, h: int, c: int): void;
  /** A pixel's colour; `null` outside the picture. */
  pixel(x: int, y: int): int | null;
  /** Gives a pixel a colour. */
  pixel(x: int, y: int, c: int): void;
  /** A line to the right. */
  hline(x: int, y: int, w: int, c: int): void;
  /** A line down. */
  vline(x: int, y: int, h: int, c: int): void;
  /** A line between two points. */
  line(x1: int, y1: int, x2: int, y2: int, c: int): void;
  /** The outline of a rectangle. */
  rect(x: int, y: int, w: int, h: int, c: int): void;
  /** Text in letters of 8 by 8 pixels; 1 is the colour by default. */
  text(s: string, x: int, y: int, c?: int): void;
  /** Moves the picture. What it leaves behind stays as it was. */
  scroll(xstep: int, ystep: int): void;
  /** Copies another picture to a point; pixels of the colour `key` are left out. */
  blit(fbuf: FrameBuffer, x: int, y: int, key?: int): void;
}

/** One bit; a byte is 8 pixels, one above the other, the top one lowest. */
export const MONO_VLSB: PixelFormat;
/** One bit; a byte is 8 pixels side by side, the left one highest. */
export const MONO_HLSB: PixelFormat;
/** One bit; a byte is 8 pixels side by side, the left one lowest. */
export const MONO_HMSB: PixelFormat;
/** 16 bits of colour: 5 red, 6 green, 5 blue. */
export const RGB565: PixelFormat;
/** 2 bits of grey. */
export const GS2_HMSB: PixelFormat;
/** 4 bits of grey. */
export const GS4_HMSB: PixelFormat;
/** 8 bits of grey. */
export const GS8: PixelFormat;
