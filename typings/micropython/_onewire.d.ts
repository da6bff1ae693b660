/** The steps of the 1-Wire bus in C; the module `onewire` is the one to use. */
import type { Pin } from "./machine/index.js";

/** Resets the bus; whether a device answers. */
export function reset(pin: Pin): boolean;
/** Reads a bit. */
export function readbit(pin: Pin): 0 | 1;
/** Reads a byte. */
export function readbyte(pin: Pin): int;
/** Writes a bit. */
export function writebit(pin: Pin, value: int): void;
/** Writes a byte. */
export function writebyte(pin: Pin, value: int): void;
/** The checksum of bytes: 0 when they end with their own. */
export function crc8(data: Buffer): int;
