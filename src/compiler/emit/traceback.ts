import { decodedMappings, type SourceMapInput, TraceMap } from "@jridgewell/trace-mapping";
import { type EncodedLoop, loopsMember } from "./source-map.js";

/** A line of a TypeScript file, from 1. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** What a line of Python may come from. */
export interface LineOrigin extends SourceLine {
  /** Conditions of loops whose exceptions MicroPython reports at this line. */
  readonly conditions: readonly SourceLine[];
}

/** The TypeScript origin of each line of a Python file, from 1; `undefined` for lines that the compiler added. */
export type LineTable = (line: number) => LineOrigin | undefined;

/**
 * Reads a line table, or a whole source map, as `source-map.ts` writes it. A line without a mapping of its own belongs to
 * the one above it. Throws a SyntaxError on text that is no JSON.
 */
export function readLineTable(text: string): LineTable {
  const content = JSON.parse(text) as SourceMapInput & { readonly [loopsMember]?: readonly EncodedLoop[] };
  const map = new TraceMap(content);
  const loops = content[loopsMember] ?? [];
  const lines = originsByLine(map);
  const lineAt = (line: number): SourceLine | undefined => lines[Math.min(line, lines.length) - 1];
  return (line) => {
    const own = lineAt(line);
    if (!own) return undefined;
    const around = loops.filter(([first, last]) => first <= line && line <= last);
    const conditions = around.flatMap(([, , condition]) => lineAt(condition) ?? []);
    const [innermost, ...outer] = conditions;
    const isTailSafe = innermost !== undefined && around.some(([, , , isSafe]) => isSafe === 1);
    return isTailSafe ? { ...innermost, conditions: outer } : { ...own, conditions };
  };
}

function originsByLine(map: TraceMap): readonly (SourceLine | undefined)[] {
  let last: SourceLine | undefined;
  return decodedMappings(map).map(([first]) => {
    const [, source, line] = first ?? [];
    const file = source === undefined ? undefined : map.sources[source];
    if (typeof file === "string" && line !== undefined) last = { file, line: line + 1 };
    return last;
  });
}

/** The line table of a Python file as a traceback names it, or undefined where there is none. */
export type LineTables = (pythonFile: string) => LineTable | undefined;

/** `  File "main.py", line 12, in f`, as MicroPython and CPython print it. */
const frame = /^(\s*File ")([^"]+)(", line )(\d+)/gm;

/**
 * A text with the positions of its traceback lines in TypeScript; other text, and frames of files without a table, stay
 * as they are. Where a loop's condition may have raised as well, both lines are named.
 */
export function mapTraceback(text: string, tables: LineTables): string {
  return text.replace(frame, (whole, before: string, file: string, between: string, line: string) => {
    const origin = tables(file)?.(Number(line));
    if (!origin) return whole;
    const conditions = origin.conditions.filter((each) => each.line !== origin.line);
    const also = conditions.map((each) => ` (or the loop's condition, line ${each.line})`).join("");
    return `${before}${origin.file}${between}${origin.line}${also}`;
  });
}

/**
 * Tables by the paths of an output folder (`main.py`, `radio/link.py`), found under the names that boards give those
 * files: with a root (`/`, `/flash/`, `/remote/`, `/sd/`) or a dot before them.
 */
export function lineTablesByPath(tables: ReadonlyMap<string, LineTable>): LineTables {
  return (file) => tables.get(file) ?? tables.get(file.replace(/^\.?\/?(?:(?:flash|remote|sd)\/)?/, ""));
}
