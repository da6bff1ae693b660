import { closeSync, openSync, writeSync } from "node:fs";
import { failure } from "../../failure.js";
import type { TraceEvent } from "../../simulator/index.js";

/** A file of JSON lines, one per event. */
export interface TraceFile {
  write(event: TraceEvent): void;
  close(): void;
}

const BUFFER = 1 << 16;

/** Opens the file of `--trace`, emptying it. Throws a `Failure` if it cannot be written. */
export function openTraceFile(path: string): TraceFile {
  const file = open(path);
  let waiting = "";
  const flush = (): void => {
    writeSync(file, waiting);
    waiting = "";
  };
  return {
    write: (event) => {
      waiting += `${JSON.stringify(event)}\n`;
      if (waiting.length >= BUFFER) flush();
    },
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

function open(path: string): number {
  try {
    return openSync(path, "w");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failure("TSN6104", `The trace cannot be written to \`${path}\`: ${reason.replace(/, open .*$/, "")}.`);
  }
}
