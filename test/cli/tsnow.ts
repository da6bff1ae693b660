import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const repository = join(__dirname, "..", "..");

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real `bin/tsnow` in a folder, without colour, as a program would. */
export function tsnow(args: readonly string[], cwd = repository, env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, "bin", "tsnow"), ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", FORCE_COLOR: undefined, NO_COLOR: "1", ...env },
  });
  return { status, stdout, stderr };
}
