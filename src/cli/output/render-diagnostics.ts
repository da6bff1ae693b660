import { readFileSync } from "node:fs";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import type { Colour } from "./colour.js";

interface Style {
  readonly colour: Colour;
  /** Shows the lines concerned under each message. */
  readonly frames: boolean;
}

/** Diagnostics as text, each `file:line:col - error TSN1234: text`, with a code frame if the style asks for it. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], style: Style): string {
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, style)).join("");
}

function renderDiagnostic(diagnostic: Diagnostic, style: Style): string {
  const { colour } = style;
  const category = diagnostic.category === "error" ? colour.redBright("error") : colour.yellowBright("warning");
  const head = `${category} ${colour.grey(`${diagnostic.code}:`)} ${diagnostic.message}`;
  const place = renderPlace(diagnostic, colour);
  const frame = style.frames ? renderFrame(diagnostic, colour) : "";
  return `${place === "" ? "" : `${place} - `}${head}\n${frame}`;
}

function renderPlace({ file, line, column }: Diagnostic, colour: Colour): string {
  if (file === undefined) return "";
  const numbers = [line, column].filter((value) => value !== undefined).map((value) => colour.yellow(String(value)));
  return [colour.cyan(file), ...numbers].join(":");
}

/** The line that a diagnostic is about with the place underlined, or nothing if its file cannot be read. */
function renderFrame(diagnostic: Diagnostic, colour: Colour): string {
  const { file, line, column = 1 } = diagnostic;
  const text = file === undefined || line === undefined ? undefined : readLine(file, line);
  if (text === undefined || line === undefined) return "";
  const end = diagnostic.endLine === line ? (diagnostic.endColumn ?? column + 1) : text.length + 1;
  const spaces = text.slice(0, column - 1).replace(/[^\t]/g, " ");
  const mark = "~".repeat(Math.max(1, Math.min(end, text.length + 1) - column));
  const number = String(line);
  const margin = colour.inverse(" ".repeat(number.length));
  return `\n${colour.inverse(number)} ${text}\n${margin} ${spaces}${colour.redBright(mark)}\n\n`;
}

function readLine(file: string, line: number): string | undefined {
  try {
    return readFileSync(file, "utf8").split(/\r\n|\n|\r/)[line - 1];
  } catch {
    return undefined;
  }
}
