import { userPath } from "../frontend/typed-program.js";
import { ts } from "../ts.js";
import { catalogue, type Code, type DetailsOf } from "./catalogue.js";
import type { Diagnostic } from "./diagnostic.js";

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

function placeOf(file: ts.SourceFile, start: number, end: number): Place {
  const from = file.getLineAndCharacterOfPosition(start);
  const to = file.getLineAndCharacterOfPosition(end);
  return {
    file: userPath(file.fileName),
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

/** A finding of the catalogue at a node of the user's program. */
export function diagnosticAt<C extends Code>(node: ts.Node, code: C, details: DetailsOf<C>): Diagnostic {
  const row = catalogue[code];
  // Each row's text takes exactly the details of its own code; the union of rows hides that.
  const text = row.text as (...details: readonly string[]) => string;
  return {
    code: row.code,
    category: row.category,
    message: text(...details),
    ...placeOf(node.getSourceFile(), node.getStart(), node.end),
  };
}

/** Findings that a condition or comparison is always the same: the program is odd, and still means one thing. */
const onlySuspicious: ReadonlySet<number> = new Set([
  2367, 2774, 2801, 2845, 2869, 2870, 2871, 2872, 2873, 2881, 7027, 7028,
]);

/** The type checker's finding in our form. */
export function fromTypeScript(diagnostic: ts.Diagnostic): Diagnostic {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n");
  const isError = diagnostic.category === ts.DiagnosticCategory.Error && !onlySuspicious.has(diagnostic.code);
  const category = isError ? "error" : "warning";
  const place =
    diagnostic.file === undefined || diagnostic.start === undefined
      ? {}
      : placeOf(diagnostic.file, diagnostic.start, diagnostic.start + (diagnostic.length ?? 0));
  return { code: `TS${diagnostic.code}`, category, message, ...place };
}
