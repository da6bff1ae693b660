import type { Diagnostic } from "../compiler/diagnostics/diagnostic.js";
import { Failure } from "../failure.js";

/** Where a finding points to. */
export type Place = Pick<Diagnostic, "file" | "line" | "column" | "endLine" | "endColumn">;

/**
 * Every finding about a project and its configuration: its code, given once and never reused, and its sentence.
 * (The compiler's catalogue holds 1xxx to 3xxx, TypeScript's own findings keep their TS codes.)
 */
export const findings = {
  nothingToBuild: {
    code: "TSN6001",
    text: () =>
      'Nothing says which program to build. Name its file (`tsnow build main.ts`), or give "entry" or "boards" under "tsnow" in tsconfig.json.',
  },
  noSuchFile: { code: "TSN6002", text: (path: string) => `There is no file \`${path}\`.` },
  notASource: {
    code: "TSN6003",
    text: (path: string) => `\`${path}\` is not a TypeScript file; an entry's name ends in .ts.`,
  },
  unreadable: { code: "TSN6004", text: (path: string, reason: string) => `\`${path}\` cannot be read: ${reason}.` },
  noConfiguration: { code: "TSN6005", text: (path: string) => `There is no configuration file at \`${path}\`.` },
  unknownOption: {
    code: "TSN6006",
    text: (name: string, hint: string) => `There is no option "${name}" here. ${hint}`,
  },
  wrongValue: { code: "TSN6007", text: (name: string, expected: string) => `"${name}" must be ${expected}.` },
  missingOption: { code: "TSN6008", text: (name: string, missing: string) => `"${name}" needs "${missing}".` },
  entryOrBoards: {
    code: "TSN6009",
    text: () => 'Give either "entry" (one board) or "boards", not both.',
  },
  sameMac: {
    code: "TSN6010",
    text: (mac: string, other: string) => `The board "${other}" already has the address ${mac}.`,
  },
  unknownBoard: {
    code: "TSN6011",
    text: (name: string, known: string) => `There is neither a board nor a file \`${name}\`. ${known}`,
  },
  sourceInOutput: {
    code: "TSN6012",
    text: (path: string) => `\`${path}\` lies where the output of a build goes. Choose another "outDir".`,
  },
  mpyForPycom: {
    code: "TSN6013",
    text: () =>
      "Bytecode for Pycom's firmware cannot be made here: it takes an older .mpy format than the compiler that tsnow brings (version 6). Build without --mpy: the board compiles the .py files itself.",
  },
  bytecodeRefused: {
    code: "TSN6014",
    text: (reason: string) => `MicroPython's bytecode compiler refuses this module: ${reason}`,
  },
  unwritable: { code: "TSN6015", text: (path: string, reason: string) => `\`${path}\` cannot be written: ${reason}.` },
  folderInUse: {
    code: "TSN6016",
    text: (path: string, names: string) =>
      `\`${path}\` already has ${names}. Give the name of a new folder: \`tsnow init my-boards\`.`,
  },
  sameOutput: {
    code: "TSN6017",
    text: (first: string, second: string) =>
      `\`${first}\` and \`${second}\` would both be built into the same folder. Build them one at a time with --outDir, or name them under "boards".`,
  },
} as const satisfies Readonly<
  Record<string, { readonly code: string; readonly text: (...details: never[]) => string }>
>;

export type FindingName = keyof typeof findings;
type DetailsOf<Name extends FindingName> = Parameters<(typeof findings)[Name]["text"]>;

/** A finding as a diagnostic. */
export function finding<Name extends FindingName>(name: Name, details: DetailsOf<Name>, place: Place = {}): Diagnostic {
  const row = findings[name];
  // Each row's text takes exactly the details of its own name; the union of rows hides that.
  const text = row.text as (...details: readonly string[]) => string;
  return { code: row.code, category: "error", message: text(...details), ...place };
}

/** A finding as the failure that ends the command. */
export function failed<Name extends FindingName>(name: Name, details: DetailsOf<Name>, place: Place = {}): Failure {
  return new Failure([finding(name, details, place)]);
}
