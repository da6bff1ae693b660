import type { Diagnostic } from "./diagnostics/diagnostic.js";

/** Which firmware the program runs on: upstream MicroPython, or Pycom's. */
export type Target = "micropython" | "pycom";

export interface TranspileOptions {
  /** Default: `micropython`. */
  readonly target?: Target;
  /** The module that the board starts with; its output is `main.py`. Without it, every file keeps its own name. */
  readonly entry?: string;
}

/** A written Python module. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes: `main.py`, `radio/link.py`. */
  readonly path: string;
  readonly text: string;
  /** A source map, version 3, as JSON. */
  readonly map: string;
}

export interface TranspileResult {
  /** Empty when there is an error. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sources by path (forward slashes, relative). Python drivers (`.py`) may be among them and are passed on. */
export type VirtualFiles = Readonly<Record<string, string>>;
