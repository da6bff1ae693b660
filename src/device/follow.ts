import { join } from "node:path";
import { deviceFailure } from "./findings.js";
import { pythonOf, requireMpremote } from "./find-mpremote.js";
import { problemOf } from "./mpremote.js";
import { runProgram, type Command } from "./process.js";

export interface FollowOptions {
  /** Takes what the board prints. */
  readonly onOutput: (piece: string) => void;
  readonly signal?: AbortSignal;
}

async function requirePython(): Promise<Command> {
  const python = await pythonOf(await requireMpremote());
  if (python === undefined) throw deviceFailure("noPython");
  return python;
}

/**
 * Follows what a board prints, without interrupting it, until stopped or until the connection is gone. mpremote has no
 * command for this, so its own connection is used through Python.
 * @throws Failure when the port can't be opened or is lost
 */
export async function followBoard(port: string, { onOutput, signal }: FollowOptions): Promise<void> {
  const script = join(__dirname, "follow.py");
  const finished = await runProgram(await requirePython(), [script, port], {
    onOutput,
    ...(signal === undefined ? {} : { signal }),
  });
  const problem = signal?.aborted === true ? undefined : problemOf(port, finished);
  if (problem !== undefined) throw problem;
}

/**
 * Hands the terminal to a board's REPL until the user leaves it (Ctrl-] ).
 * @returns its exit status
 */
export async function openRepl(port: string): Promise<number> {
  const { command } = await requireMpremote();
  // mpremote waits for a file descriptor, which a port on the network has not; pyserial's own terminal does without.
  const finished = port.startsWith("rfc2217://")
    ? await runProgram(await requirePython(), ["-m", "serial.tools.miniterm", "--raw", "--eol", "CR", port, "115200"], {
        terminal: true,
      })
    : await runProgram(command, ["connect", port, "repl"], { terminal: true });
  return finished.status ?? 1;
}
