import { LEAST_UPPER_BOUND, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { OutputFile } from "../compiler/api.js";

/** Gives each line of output with positions in Python made positions in TypeScript. */
export type TracebackMapper = (line: string) => string;

/** A frame of a traceback, as MicroPython prints it; a syntax error's lacks the function. */
const FRAME = /^(\s*File ")([^"]+)(", line )(\d+)(.*)$/;

/**
 * Makes a mapper from a program's source maps. Lines that are no frame of one of its modules pass unchanged.
 * @param files the program's modules; `main.py` is also what the REPL calls `<stdin>`
 * @param nameOf gives a source's name as a person would write it; default: as the map has it
 */
export function createTracebackMapper(
  files: readonly Pick<OutputFile, "path" | "map">[],
  nameOf: (source: string) => string = (source) => source,
): TracebackMapper {
  const maps = new Map(files.filter(({ map }) => map !== "").map(({ path, map }) => [path, new TraceMap(map)]));
  return (line) => {
    const [, start, file, middle, number, rest] = FRAME.exec(line.replace(/\r$/, "")) ?? [];
    if (file === undefined) return line;
    const map = maps.get(moduleOf(file));
    if (map === undefined) return line;
    const place = firstPosition(map, Number(number));
    return place === undefined
      ? line
      : `${start ?? ""}${nameOf(place.source)}${middle ?? ""}${place.line}${rest ?? ""}`;
  };
}

/** The module that a traceback names: by its path on the board, where mpremote mounted it, or as the REPL's input. */
function moduleOf(file: string): string {
  if (file === "<stdin>") return "main.py";
  return file.replace(/^\/?(remote\/|flash\/)?/, "").replace(/\.mpy$/, ".py");
}

/** What the beginning of a line of Python came from. A line that came from nothing belongs to what stands above it. */
function firstPosition(map: TraceMap, line: number): { readonly source: string; readonly line: number } | undefined {
  for (let above = line; above > 0; above--) {
    const { source, line: original } = originalPositionFor(map, { line: above, column: 0, bias: LEAST_UPPER_BOUND });
    if (source !== null) return { source, line: original };
  }
  return undefined;
}

/** Cuts pieces of output into lines and maps each; a line that is not complete waits for its rest. */
export class LineMapper {
  private rest = "";

  constructor(
    private readonly map: TracebackMapper,
    private readonly write: (line: string) => void,
  ) {}

  push(piece: string): void {
    const lines = (this.rest + piece).split("\n");
    this.rest = lines.pop() ?? "";
    for (const line of lines) this.write(this.map(line.replace(/\r$/, "")));
  }

  flush(): void {
    if (this.rest !== "") this.write(this.map(this.rest));
    this.rest = "";
  }
}
