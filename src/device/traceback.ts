import type { OutputFile } from "../compiler/api.js";
import {
  lineTablesByPath,
  type LineTable,
  type LineTables,
  mapTraceback,
  readLineTable,
} from "../compiler/emit/traceback.js";

/**
 * The line tables of a program, by the names that a board gives its files; the REPL calls the text it is given `<stdin>`.
 * @param nameOf names a source to the user
 */
export function tablesOf(
  files: readonly Pick<OutputFile, "path" | "map">[],
  nameOf: (source: string) => string,
): LineTables {
  const mapped = files.filter(({ map }) => map !== "");
  const tables = lineTablesByPath(new Map(mapped.map(({ path, map }) => [path, renamed(readLineTable(map), nameOf)])));
  return (file) => tables(file === "<stdin>" ? "main.py" : file.replace(/\.mpy$/, ".py"));
}

function renamed(table: LineTable, nameOf: (source: string) => string): LineTable {
  return (line) => {
    const origin = table(line);
    return origin === undefined ? undefined : { ...origin, file: nameOf(origin.file) };
  };
}

/** Gives the tracebacks in a board's output their positions in TypeScript, as the output comes. */
export class TracebackStream {
  private rest = "";

  /** @param write takes the output, line ends as they should be here */
  constructor(
    private readonly tables: LineTables,
    private readonly write: (text: string) => void,
  ) {}

  push(piece: string): void {
    const text = (this.rest + piece).replaceAll("\r\n", "\n");
    // Only what may be a traceback's line has to wait for its end.
    const lineStart = text.lastIndexOf("\n") + 1;
    const waits = mayBecomeFrame(text.slice(lineStart)) || text.endsWith("\r");
    this.rest = waits ? text.slice(lineStart) : "";
    const ready = waits ? text.slice(0, lineStart) : text;
    if (ready !== "") this.write(mapTraceback(ready, this.tables));
  }

  /** Writes what still waits. */
  flush(): void {
    if (this.rest !== "") this.write(mapTraceback(this.rest, this.tables));
    this.rest = "";
  }
}

const FRAME_START = '  File "';

function mayBecomeFrame(start: string): boolean {
  return start !== "" && (start.startsWith(FRAME_START) || FRAME_START.startsWith(start));
}
