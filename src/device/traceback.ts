import type { OutputFile } from "../compiler/api.js";
import { lineTablesByPath, type LineTables, mapTraceback, readLineTable } from "../compiler/emit/traceback.js";

/** The line tables of a program, by the names that a board gives its files; the REPL calls the text it is given `<stdin>`. */
export function tablesOf(files: readonly Pick<OutputFile, "path" | "map">[]): LineTables {
  const mapped = files.filter(({ map }) => map !== "");
  const tables = lineTablesByPath(new Map(mapped.map(({ path, map }) => [path, readLineTable(map)])));
  return (file) => tables(file === "<stdin>" ? "main.py" : file.replace(/\.mpy$/, ".py"));
}

/** Cuts pieces of a board's output into lines and gives tracebacks their positions in TypeScript. */
export class TracebackLines {
  private rest = "";

  /** @param write takes each line, without its end */
  constructor(
    private readonly tables: LineTables,
    private readonly write: (line: string) => void,
  ) {}

  push(piece: string): void {
    const lines = (this.rest + piece).split("\n");
    this.rest = lines.pop() ?? "";
    for (const line of lines) this.write(mapTraceback(line.replace(/\r$/, ""), this.tables));
  }

  /** Writes what is left without a line's end. */
  flush(): void {
    if (this.rest !== "") this.write(mapTraceback(this.rest, this.tables));
    this.rest = "";
  }
}
