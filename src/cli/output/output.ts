import { type Colour, colourFor } from "./colour.js";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import { renderDiagnostics } from "./render-diagnostics.js";

/** Where a command's words go. With `--json` all text is held back and `finish` writes one document. */
export interface Output {
  /** True if a person is watching: progress bars, screens that redraw. */
  readonly interactive: boolean;
  readonly json: boolean;
  /** Colours for standard output; they do nothing where colour is not wanted. */
  readonly colour: Colour;
  /** A line of what was asked for, to standard output. */
  print(line: string): void;
  /** A line about what is going on, to standard error. */
  note(line: string): void;
  /** Findings, to standard error. */
  report(diagnostics: readonly Diagnostic[]): void;
  /** Adds to the document of `--json`. */
  result(part: Readonly<Record<string, unknown>>): void;
  /** Writes the document of `--json`, if that was asked for. */
  finish(ok: boolean): void;
}

/** The output of a command. The streams are the process's own; a test may give others. */
export function createOutput(
  options: { readonly json: boolean },
  streams: { readonly stdout: NodeJS.WriteStream; readonly stderr: NodeJS.WriteStream } = process,
): Output {
  return options.json ? jsonOutput(streams.stdout) : textOutput(streams.stdout, streams.stderr);
}

function textOutput(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): Output {
  return {
    interactive: stdout.isTTY && stderr.isTTY,
    json: false,
    colour: colourFor(stdout),
    print: (line) => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    report: (diagnostics) => {
      if (diagnostics.length === 0) return;
      stderr.write(renderDiagnostics(diagnostics, { colour: colourFor(stderr), frames: stderr.isTTY }));
    },
    result: () => undefined,
    finish: () => undefined,
  };
}

function jsonOutput(stdout: NodeJS.WriteStream): Output {
  const found: Diagnostic[] = [];
  const document: Record<string, unknown> = {};
  return {
    interactive: false,
    json: true,
    colour: colourFor(undefined),
    print: () => undefined,
    note: () => undefined,
    report: (diagnostics) => void found.push(...diagnostics),
    result: (part) => void Object.assign(document, part),
    finish: (ok) => void stdout.write(`${JSON.stringify({ ok, diagnostics: found, ...document }, undefined, 2)}\n`),
  };
}
