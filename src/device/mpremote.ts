import { existsSync } from "node:fs";
import type { Failure } from "../failure.js";
import { mayOpen } from "./access.js";
import { deviceFailure } from "./findings.js";
import { requireMpremote } from "./find-mpremote.js";
import { runProgram, type Finished, type RunOptions } from "./process.js";

/** One of mpremote's commands with its arguments. */
export type MpremoteCommand = readonly [string, ...string[]];

/** Milliseconds without a sign of life after which a board counts as silent. mpremote waits 10 s for a REPL, longer on a busy computer. */
const SILENCE = 20_000;

/**
 * Talks to a board through mpremote: the commands run one after the other over one connection, until one fails.
 * @param port a device's path or name, `id:` with a serial number, `rfc2217://…`, or `auto` for the first board found
 * @throws Failure for what the user can mend: no mpremote, a port that is busy, a board that does not answer
 */
export async function callBoard(
  port: string,
  commands: readonly MpremoteCommand[],
  options: RunOptions = {},
): Promise<Finished> {
  const { command } = await requireMpremote();
  const chain = commands.flatMap((each, index) => (index === 0 ? each : ["+", ...each]));
  const finished = await runProgram(command, ["connect", port, ...chain], { silence: SILENCE, ...options });
  const problem = options.signal?.aborted === true ? undefined : problemOf(port, finished);
  if (problem !== undefined) throw problem;
  return finished;
}

/** The connection's own troubles, told from mpremote's words. What a program on the board does wrong is none of them. */
export function problemOf(port: string, { status, stdout, stderr, timedOut }: Finished): Failure | undefined {
  if (timedOut) return deviceFailure("noAnswer", port);
  if (status === 0) return undefined;
  if (stderr.includes("failed to access")) return unopened(port);
  if (/no device (found|with serial number)/.test(stderr)) return deviceFailure("noBoardFound", port);
  // Before it gives up, mpremote prints what came from the board, as Python writes bytes.
  if (stderr.includes("could not enter raw repl")) {
    return deviceFailure(/^b(''|"")$/m.test(stdout) ? "noAnswer" : "noRawRepl", port);
  }
  if (/SerialException|device disconnected|reader thread died|Input\/output error/.test(stderr)) {
    return deviceFailure("lost", port);
  }
  if (/timeout waiting for (first|second) EOF/.test(stderr)) return deviceFailure("noAnswer", port);
  const words =
    stderr
      .trim()
      .split("\n")
      .at(-1)
      ?.replace(/^mpremote: /, "") ?? "";
  return words === "" || /OSError: (\[Errno \d+\]|\d+)/.test(stderr)
    ? undefined
    : deviceFailure("mpremoteFailed", port, words);
}

/** Why a port cannot be opened. */
function unopened(port: string): Failure {
  const isPath = port.startsWith("/");
  if (isPath && !existsSync(port)) return deviceFailure("noPort", port);
  if (isPath && !mayOpen(port)) return deviceFailure("noPermission", port);
  return deviceFailure("portBusy", port);
}
