/** What the program runs on. */

/** Port, chip and versions in one text. */
export function platform(): string;
/** The compiler that built the firmware. */
export function python_compiler(): string;
/** The C library and its version. */
export function libc_ver(): readonly [lib: string, version: string];
/** The processor. */
export function processor(): string;
