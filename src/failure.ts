import type { Diagnostic } from "./compiler/diagnostics/diagnostic.js";

/**
 * What stops a command and is for the user to mend: a broken configuration, a board that does not answer.
 * Thrown by everything outside the compiler (which gives its findings as values); the command line prints the
 * diagnostics and ends with status 1. Any other exception is a fault of tsnow's own.
 */
export class Failure extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.name = "Failure";
  }
}

/** A failure with one finding, an error. `place` says where, if anywhere in a file. */
export function failure(code: string, message: string, place: Partial<Diagnostic> = {}): Failure {
  return new Failure([{ ...place, code, category: "error", message }]);
}
