import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { casesFolder, createProgram } from "./program.js";
import type { Target } from "./inventory.js";

/** Stands before each place where an error must be, and nowhere else. */
const marker = "/*!*/";

/** A place in a case file. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Where the errors of a target's case files must be, and where they are. */
export interface Outcome {
  readonly files: readonly string[];
  readonly expected: readonly Place[];
  readonly found: readonly (Place & { readonly message: string })[];
}

function place(file: ts.SourceFile, offset: number): Place {
  const { line, character } = ts.getLineAndCharacterOfPosition(file, offset);
  const start = file.getLineStarts()[line] ?? 0;
  const text = file.text.slice(start).split("\n")[0] ?? "";
  return {
    file: file.fileName.slice(casesFolder.length + 1),
    line: line + 1,
    column: character + 1,
    text: text.trim(),
  };
}

/** The places behind the markers. */
function markedPlaces(file: ts.SourceFile): Place[] {
  const places: Place[] = [];
  for (let at = file.text.indexOf(marker); at >= 0; at = file.text.indexOf(marker, at + 1)) {
    const rest = file.text.slice(at + marker.length);
    places.push(place(file, at + marker.length + rest.length - rest.trimStart().length));
  }
  return places;
}

/** Checks all case files of a target, in one program. */
export function checkCases(target: Target): Outcome {
  const folder = join(casesFolder, target);
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const program = createProgram(target, paths);
  const files = paths.flatMap((path) => program.getSourceFile(path) ?? []);
  const found = files.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) => ({
      ...place(file, diagnostic.start ?? 0),
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
    })),
  );
  return { files: paths.map((path) => readFileSync(path, "utf8")), expected: files.flatMap(markedPlaces), found };
}
