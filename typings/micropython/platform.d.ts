/** What the program runs on. */

/** Port, chip and versions in one text. */
export function platform(): string;
/** The compiler that built the firmware. */
export function python_compiler(): string;
/** The C library and its version. */
export function libc_ver(): readonly [lib: string, version: string];
/**
 * The processor.
 * @since 1.27
 * @remarks Chips: ESP32-C3, ESP32-C5, ESP32-C6. Not on ESP8266.
 */
export function processor(): string;
