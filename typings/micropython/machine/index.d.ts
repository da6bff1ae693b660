/** The board's hardware: pins, buses, converters, timers, clocks and sleep. */
export type { IRQ } from "./IRQ.js";
export { Pin } from "./Pin.js";
export { SPI } from "./SPI.js";
