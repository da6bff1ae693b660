/**
 * What things cost in virtual microseconds, so that a loop which only looks at the clock comes to an end. The numbers
 * are of the size that an ESP32 at 240 MHz takes; what matters is that they never change within a run.
 */
export const Cost = {
  /** A backward or forward jump of the bytecode, with what lies between two of them. */
  jump: 2,
  /** Reading the clock. */
  clock: 10,
  /** A call of a driver that does not wait. */
  call: 50,
  /** A byte printed; the console buffers, so this is less than a byte at 115200 baud takes. */
  printedByte: 2,
  /** A pixel on its way down a strip: 24 bits of 1.25 µs. */
  pixel: 30,
} as const;

/** So many jumps pass between two looks at the simulator's clock. */
export const JUMPS_PER_STEP = 16;
