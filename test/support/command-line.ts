import { execFile } from "node:child_process";
import { join } from "node:path";
import { repository } from "../cli/tsnow.js";

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real `bin/tsnow` beside this process, so that a board served here can answer it. */
export function tsnowBeside(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(repository, "bin", "tsnow"), ...args],
      {
        cwd,
        timeout: 60_000,
        env: { ...process.env, NODE_OPTIONS: "", FORCE_COLOR: undefined, NO_COLOR: "1", ...env },
      },
      (error, stdout, stderr) => {
        const status = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
        resolve({ status, stdout, stderr });
      },
    );
  });
}
