/** The interpreter itself. */

/** The value; the compiler knows it then, and needs no lookup. Integers at the top of a module. */
declare function const_<T>(expr: T): T;
export { const_ as const };
/** How much the compiler leaves out: 0 to 3, where 1 leaves out assertions and 3 line numbers. */
export function opt_level(): int;
/** Changes it for what is imported afterwards. */
export function opt_level(level: int): void;
/** Sets memory aside, so that an error in an interrupt can say what happened; 100 bytes do. */
export function alloc_emergency_exception_buf(size: int): void;
/** Prints how memory is used; with any argument, block by block. */
export function mem_info(verbose?: unknown): void;
/** Prints how many names there are; with any argument, all of them. */
export function qstr_info(verbose?: unknown): void;
/** Bytes of stack in use. */
export function stack_use(): uint;
/** Refuses to allocate memory from now on, with `MemoryError`. */
export function heap_lock(): void;
/** Takes one {@link heap_lock} back. */
export function heap_unlock(): void;
/** Which character interrupts the program; -1 for none, 3 (Ctrl-C) from the start. */
export function kbd_intr(chr: int): void;
