import type { Target } from "../../compiler/api.js";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";

/** A program before its board has an address. */
export interface Program {
  readonly name: string;
  readonly mac: string | undefined;
  readonly target: Target | undefined;
  readonly files: Readonly<Record<string, string>>;
  readonly maps: ReadonlyMap<string, string>;
}

/** What an operand comes to: one program, or those of all boards of a project. */
export interface Prepared {
  readonly programs: readonly Program[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}
