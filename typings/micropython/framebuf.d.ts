/** Pictures in memory, for displays. */

export {};

/** How pixels lie in memory. */
declare enum PixelFormat {
  MONO_VLSB = 0,
  MONO_HLSB = 3,
  MONO_HMSB = 4,
  RGB565 = 1,
  GS2_HMSB = 5,
  GS4_HMSB = 2,
  GS8 = 6,
  MVLSB = 0,
}

/**
 * A picture in a buffer. Points outside it are left out without an error.
 * @throws ValueError: buffer too small or bad format
 */
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
  /** A rectangle, filled if `f`. */
  rect(x: int, y: int, w: int, h: int, c: int, f?: boolean): void;
  /** An ellipse around a point, filled if `f`; the low bits of `m` choose quarters, the first one at the top right. */
  ellipse(x: int, y: int, xr: int, yr: int, c: int, f?: boolean, m?: int): void;
  /** A polygon, filled if `f`: `coords` is an array of type `h`, x and y by turns, counted from the point. */
  poly(x: int, y: int, coords: BufferProtocol, c: int, f?: boolean): void;
  /** Text in letters of 8 by 8 pixels; 1 is the colour by default. */
  text(s: string, x: int, y: int, c?: int): void;
  /** Moves the picture. What it leaves behind stays as it was. */
  scroll(xstep: int, ystep: int): void;
  /** Copies another picture to a point; pixels of the colour `key` are left out, `palette` exchanges colours. */
  blit(
    fbuf: FrameBuffer | readonly [buffer: Buffer, width: int, height: int, format: PixelFormat, stride?: int],
    x: int,
    y: int,
    key?: int,
    palette?: FrameBuffer | null,
  ): void;
}

/** A picture of one bit per pixel, as {@link MONO_VLSB}; outdated. */
export function FrameBuffer1(buffer: WritableBuffer, width: int, height: int, stride?: int): FrameBuffer;

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
/** The old word for `MONO_VLSB`. */
export const MVLSB: PixelFormat;
