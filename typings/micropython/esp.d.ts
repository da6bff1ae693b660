/** The chip's own services. */
import type { Pin } from "./machine/index.js";

export {};

/** How much the chip's own software reports. */
declare enum LogLevel {
  LOG_NONE = 0,
  LOG_ERROR = 1,
  LOG_WARNING = 2,
  LOG_INFO = 3,
  LOG_DEBUG = 4,
  LOG_VERBOSE = 5,
}
/** How the chip saves power. */
declare enum SleepType {
  SLEEP_NONE = 0,
  SLEEP_LIGHT = 1,
  SLEEP_MODEM = 2,
}

/** The flash memory's size in bytes. */
export function flash_size(): uint;
/** Where the part of flash memory begins that is free for files. */
export function flash_user_start(): uint;
/** Reads flash memory at an offset into a buffer. */
export function flash_read(byte_offset: int, length_or_buffer: WritableBuffer): void;
/** Reads so many bytes of flash memory at an offset; ESP8266 only. */
export function flash_read(byte_offset: int, length_or_buffer: int): bytes;
/** Writes flash memory that was erased. */
export function flash_write(byte_offset: int, data: Buffer): void;
/** Erases 4096 bytes of flash memory. */
export function flash_erase(sector_no: int): void;
/** Where the chip's own software reports to, and how much: `null` for nowhere. */
export function osdebug(uart_no: int | null, level?: LogLevel): void;
/**
 * Connects a pin to an input of the chip's parts.
 * @remarks Not on ESP8266.
 */
export function gpio_matrix_in(pin: int, signal: int, invert: boolean): void;
/**
 * Connects an output of the chip's parts to a pin.
 * @remarks Not on ESP8266.
 */
export function gpio_matrix_out(pin: int, signal: int, invert: boolean, oe_invert: boolean): void;
/** How the chip saves power; ESP8266 only. */
export function sleep_type(): SleepType;
/** Chooses how the chip saves power; ESP8266 only. */
export function sleep_type(sleep_type: SleepType): void;
/** Sleeps so many us, then starts anew; ESP8266 only, where `machine.deepsleep` is newer. */
export function deepsleep(time_us?: int, option?: int): void;
/** The flash chip's number; ESP8266 only. */
export function flash_id(): int;
/** Whether the firmware in flash is whole; ESP8266 only. */
export function check_fw(): boolean;
/** Free memory of the chip's own software, in bytes; ESP8266 only. */
export function freemem(): int;
/** Prints how the chip's own memory is used; ESP8266 only. */
export function meminfo(): void;
/** Takes memory from the chip's own software, and gives its address; ESP8266 only. */
export function malloc(size: int): int;
/** Gives such memory back; ESP8266 only. */
export function free(addr: int): void;
/** Frees buffers of the Wi-Fi driver; ESP8266 only. */
export function esf_free_bufs(idx: int): int;
/** Sends bytes to APA102 LEDs; ESP8266 only. */
export function apa102_write(clock_pin: Pin, data_pin: Pin, buf: Buffer): void;
/** Where native code goes: a part of flash memory, or `null` for RAM; ESP8266 only. */
export function set_native_code_location(start: int | null, length: int | null): void;
/**
 * Nothing.
 * @remarks Not on ESP8266.
 */
export const LOG_NONE: LogLevel;
/**
 * Errors.
 * @remarks Not on ESP8266.
 */
export const LOG_ERROR: LogLevel;
/**
 * Warnings too.
 * @remarks Not on ESP8266.
 */
export const LOG_WARNING: LogLevel;
/**
 * What happens too.
 * @remarks Not on ESP8266.
 */
export const LOG_INFO: LogLevel;
/**
 * Details too.
 * @remarks Not on ESP8266.
 */
export const LOG_DEBUG: LogLevel;
/**
 * Everything.
 * @remarks Not on ESP8266.
 */
export const LOG_VERBOSE: LogLevel;
/**
 * No saving.
 * @remarks ESP8266 only.
 */
export const SLEEP_NONE: SleepType;
/**
 * Light sleep.
 * @remarks ESP8266 only.
 */
export const SLEEP_LIGHT: SleepType;
/**
 * The radio sleeps.
 * @remarks ESP8266 only.
 */
export const SLEEP_MODEM: SleepType;
