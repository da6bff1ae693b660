import { LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";

/** Puts TypeScript positions in the place of Python ones. */
export type LineMapper = (line: string) => string;

const FRAME = /^( *)File "([^"]+)", line (\d+)(.*)$/;

/**
 * Rewrites a traceback's lines: `File "main.py", line 7, in f` names the TypeScript line that line 7 came from. Lines
 * without a mapping stay.
 * @param maps source maps as JSON, by Python file
 */
export function tracebackMapper(maps: ReadonlyMap<string, string>): LineMapper {
  const read = new Map<string, TraceMap>();
  return (line) => {
    const [, indent = "", file = "", number = "", rest = ""] = FRAME.exec(line) ?? [];
    const json = maps.get(file.replace(/^\//, ""));
    if (json === undefined) return line;
    const map = read.get(file) ?? new TraceMap(json);
    read.set(file, map);
    const found = originalPositionOfLine(map, Number(number));
    return found === undefined ? line : `${indent}File "${found.source}", line ${found.line}${rest}`;
  };
}

/** The first mapping on a line: a traceback knows no columns. */
function originalPositionOfLine(map: TraceMap, line: number): { source: string; line: number } | undefined {
  const { source, line: original } = originalPositionFor(map, { line, column: 0, bias: LEAST_UPPER_BOUND });
  return source === null || original === null ? undefined : { source, line: original };
}
