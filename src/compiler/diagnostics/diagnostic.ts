/** One finding about a program, in the form that the library API gives to its callers (DESIGN, section 6). */
export interface Diagnostic {
  /** `TSN1234` for ours, `TS2345` for the type checker's. */
  readonly code: string;
  readonly category: "error" | "warning";
  readonly message: string;
  /** The file as it was named to the compiler; absent when no file is concerned. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column?: number;
  /** From 1: where the piece of text ends. */
  readonly endLine?: number;
  readonly endColumn?: number;
}
