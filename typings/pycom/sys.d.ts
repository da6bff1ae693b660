/** The interpreter and the program. */
import type { TextFile, Writable } from "./uio.js";

/** What the interpreter is. A named tuple. */
export type Implementation = readonly [name: string, version: readonly [major: int, minor: int, micro: int]] & {
  /** `micropython`. */
  readonly name: string;
  /** Its version. */
  readonly version: readonly [major: int, minor: int, micro: int];
  /** Which bytecode it takes. */
  readonly mpy: int;
};

/** Ends the program, by raising `SystemExit`; the board then restarts its interpreter. */
export function exit(retval?: unknown): never;
/** Prints an exception and where it was raised, to the console or another stream. */
export function print_exception(exc: BaseException, file?: Writable): void;
/** The exception that is being handled: class, object and nothing; three times `null` outside of `catch`. */
export function exc_info(): readonly [type: unknown, value: BaseException | null, traceback: null];
/** The program's arguments: none on a board. */
export const argv: string[];
/** Which byte of a number comes first: `little`. */
export const byteorder: "little" | "big";
/** What the interpreter is. */
export const implementation: Implementation;
/** The largest index: 2147483647. */
export const maxsize: int;
/** The modules that are loaded. */
export const modules: dict<string, any>;
/** Where modules are looked for. */
export const path: string[];
/** The module. */
export const platform: "WiPy" | "LoPy" | "LoPy4" | "SiPy" | "GPy" | "FiPy";
/** What is typed. */
export const stdin: TextFile;
/** What is printed. */
export const stdout: TextFile;
/** What is printed about errors. */
export const stderr: TextFile;
/** Python's and MicroPython's version. */
export const version: string;
/** Python's version: (3, 4, 0). */
export const version_info: readonly [major: int, minor: int, micro: int];
