import type { LineTables } from "../../compiler/emit/traceback.js";
import { followBoard } from "../../device/follow.js";
import { TracebackStream } from "../../device/traceback.js";
import type { Output } from "../output/output.js";

/** A board to follow; without a program, its tracebacks stay as they are. */
export interface Followed {
  readonly name: string;
  readonly port: string;
  readonly tables: LineTables;
}

/**
 * Prints what a board prints, tracebacks in TypeScript positions, until stopped. Several boards' lines must not mix: each is
 * written whole, with its board's name. Throws a `Failure` when the connection can't be made or is lost.
 */
export async function followOutput(
  { name, port, tables }: Followed,
  isOneOfMany: boolean,
  signal: AbortSignal,
  output: Output,
): Promise<void> {
  let line = "";
  const lines = new TracebackStream(tables, (text) => {
    if (!isOneOfMany) {
      process.stdout.write(text);
      return;
    }
    const parts = (line + text).split("\n");
    line = parts.pop() ?? "";
    for (const part of parts) output.print(`${name}: ${part}`);
  });
  await followBoard(port, { onOutput: (piece) => lines.push(piece), signal });
  lines.flush();
  if (line !== "") output.print(`${name}: ${line}`);
}
