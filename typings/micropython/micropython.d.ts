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
/** Takes one {@link heap_lock} back, and gives how many are left. */
export function heap_unlock(): int;
/** Which character interrupts the program; -1 for none, 3 (Ctrl-C) from the start. */
export function kbd_intr(chr: int): void;
/**
 * Calls `func(arg)` soon, from the main program's loop; also from interrupts, where nothing is allocated. Raises `RuntimeError` when too many calls
 * wait: 8 on ESP32, 4 on ESP8266.
 */
export function schedule<T>(func: (arg: T) => unknown, arg: T): void;
/** Compiles a function to machine code; as a decorator. */
export function native<F extends (...args: never[]) => unknown>(func: F): F;
/** Compiles a function to machine code with machine numbers; as a decorator. */
export function viper<F extends (...args: never[]) => unknown>(func: F): F;
/** Assembles a function; ESP8266 only. */
export function asm_xtensa<F extends (...args: never[]) => unknown>(func: F): F;

/**
 * A queue of bytes, safe between an interrupt and the main program.
 * @since 1.23
 */
export class RingIO {
  /** With room for so many bytes, or in a buffer, one byte of which is lost. */
  constructor(size_or_buffer: int | WritableBuffer);
  /** How many bytes wait. */
  any(): uint;
  /** Takes so many bytes, or all; what there is. */
  read(nbytes?: int): bytes;
  /** Takes bytes up to the end of a line. */
  readline(nbytes?: int): bytes;
  /** Takes bytes into a buffer, and gives how many. */
  readinto(buf: WritableBuffer, nbytes?: int): uint;
  /** Adds bytes, and gives how many had room. */
  write(buf: string | Buffer): uint;
  /** Ends the queue. */
  close(): void;
}
