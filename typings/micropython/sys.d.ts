/** The interpreter and the program. */
import type { BinaryFile, TextFile, Writable } from "./io.js";

/** A stream of the console. */
export interface ConsoleStream extends TextFile {
  /** The same without decoding. */
  readonly buffer: BinaryFile;
}
/** What the interpreter is. A named tuple. */
export type Implementation = readonly [
  name: string,
  version: readonly [major: int, minor: int, micro: int, releaselevel: string],
  _machine: string,
  _mpy: int,
] & {
  /** `micropython`. */
  readonly name: string;
  /** Its version. */
  readonly version: readonly [major: int, minor: int, micro: int, releaselevel: string];
  /** The board and its chip. */
  readonly _machine: string;
  /** Which bytecode it takes. */
  readonly _mpy: int;
  /** The board's name in the firmware. */
  readonly _build: string;
  /** Whether and how threads work. */
  readonly _thread: string;
};

/** Ends the program, by raising `SystemExit`; the board then restarts its interpreter. */
export function exit(retval?: unknown): never;
/** Prints an exception and where it was raised, to the console or another stream. */
export function print_exception(exc: BaseException, file?: Writable): void;
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
/** The port. */
export const platform: "esp32" | "esp8266" | "rp2" | "webassembly";
/**
 * What the REPL asks with.
 * @remarks Not on ESP8266.
 */
export let ps1: string;
/**
 * What the REPL asks with inside a block.
 * @remarks Not on ESP8266.
 */
export let ps2: string;
/** What is typed. */
export const stdin: ConsoleStream;
/** What is printed. */
export const stdout: ConsoleStream;
/** What is printed about errors. */
export const stderr: ConsoleStream;
/** Python's and MicroPython's version. */
export const version: string;
/** Python's version: (3, 4, 0). */
export const version_info: readonly [major: int, minor: int, micro: int];
