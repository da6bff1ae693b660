import { execFile, spawnSync } from "node:child_process";

/** Whether the real mpremote is here; `scripts/install-mpremote.sh` gets it where it can be had. */
const isHere = spawnSync("mpremote", ["version"]).status === 0;

/** Tests that need the real mpremote; where it is absent they are reported as skipped, by name. */
export const describeWithMpremote: typeof describe = isHere ? describe : describe.skip;

export interface Spoken {
  readonly status: number;
  /** Line ends as on this system. */
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs mpremote on a port. Commands follow one another; one that does not end is stopped. */
export function mpremote(url: string, ...commands: readonly (readonly string[])[]): Promise<Spoken> {
  const chain = commands.flatMap((command, index) => (index === 0 ? command : ["+", ...command]));
  return new Promise((resolve) => {
    execFile("mpremote", ["connect", url, ...chain], { timeout: 30_000 }, (error, stdout, stderr) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ status, stdout: stdout.replace(/\r\n/g, "\n"), stderr });
    });
  });
}
