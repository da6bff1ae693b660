import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Module } from "./flash-plan.js";
import { callBoard, type MpremoteCommand } from "./mpremote.js";

export interface RunOnBoardOptions {
  /** Takes what the program prints. */
  readonly onOutput: (piece: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs a program on a board without storing it there. Modules beside `main.py` are read from this computer while the
 * program runs.
 * @returns whether it ran to its end; otherwise its traceback was among the output
 * @throws Failure when the board can't be reached
 */
export async function runOnBoard(
  port: string,
  program: readonly Module[],
  { onOutput, signal }: RunOnBoardOptions,
): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "tsnow-run-"));
  try {
    for (const { path, content } of program) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const others = program.filter(({ path }) => path !== "main.py");
    const mount: readonly MpremoteCommand[] = others.length > 0 ? [["mount", folder]] : [];
    const { status } = await callBoard(port, [READY, ...mount, ["run", join(folder, "main.py")]], {
      onOutput: withoutLines(1 + mount.length, onOutput),
      // The board has to answer; its program may be silent for as long as it likes.
      onlyFirst: true,
      ...(signal === undefined ? {} : { signal }),
    });
    return status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A sign of life, before the program starts. */
const READY: MpremoteCommand = ["exec", "print('ready')"];

/** Leaves out the first lines, which are the board's sign of life and mpremote's word about the mount. */
function withoutLines(count: number, onOutput: (piece: string) => void): (piece: string) => void {
  let missing = count;
  let line = "";
  return (piece) => {
    line += piece;
    for (; missing > 0 && line.includes("\n"); missing--) line = line.slice(line.indexOf("\n") + 1);
    if (missing > 0 || line === "") return;
    onOutput(line);
    line = "";
  };
}
