import { readModule } from "./read.js";
import { writeDeclarations } from "./write.js";

/** Python that cannot be read: what is wrong, and where. */
export interface PythonFault {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** The declarations of a Python module (a driver's source or a stub) as the text of a `.d.ts` file, or why there are none. */
export function declarationsOf(source: string): { readonly text: string } | { readonly fault: PythonFault } {
  try {
    return { text: writeDeclarations(readModule(source)) };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === undefined) throw error;
    return { fault };
  }
}

/** The parser's own error, which tells where it stopped. */
function faultOf(error: unknown): PythonFault | undefined {
  if (!(error instanceof Error) || !("lineno" in error) || !("col_offset" in error)) return undefined;
  const message = error.message.replace(/ at line \d+, column \d+.*$/s, "");
  return { message, line: Number(error.lineno), column: Number(error.col_offset) + 1 };
}
