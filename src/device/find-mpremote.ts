import { accessSync, constants, openSync, closeSync, readSync } from "node:fs";
import { delimiter, join } from "node:path";
import { deviceFailure } from "./findings.js";
import { runProgram, type Command } from "./process.js";

/** mpremote as it is installed here. */
export interface Mpremote {
  readonly command: Command;
  /** Such as `1.24.0`. */
  readonly version: string;
}

const isWindows = process.platform === "win32";

/** Where mpremote may be, best first. */
const CANDIDATES: readonly Command[] = [
  ["mpremote"],
  ["python3", "-m", "mpremote"],
  ["python", "-m", "mpremote"],
  ...(isWindows ? ([["py", "-m", "mpremote"]] as const) : []),
];

/** Starting Python on a slow machine takes its time. */
const START_TIME = 20_000;

async function tryCommand(command: Command): Promise<Mpremote | undefined> {
  try {
    const { status, stdout } = await runProgram(command, ["version"], { silence: START_TIME });
    const version = /^mpremote (\S+)/m.exec(stdout)?.[1];
    return status === 0 && version !== undefined ? { command, version } : undefined;
  } catch {
    // No such program here: the next candidate.
    return undefined;
  }
}

let found: Promise<Mpremote | undefined> | undefined;

/** Looks for mpremote once per process: as a program on the path, or as a module of Python. */
export function findMpremote(): Promise<Mpremote | undefined> {
  found ??= CANDIDATES.reduce<Promise<Mpremote | undefined>>(
    async (earlier, candidate) => (await earlier) ?? tryCommand(candidate),
    Promise.resolve(undefined),
  );
  return found;
}

/** @throws Failure that says how to install it */
export async function requireMpremote(): Promise<Mpremote> {
  const mpremote = await findMpremote();
  if (mpremote === undefined) throw deviceFailure("noMpremote");
  return mpremote;
}

/**
 * The Python that mpremote runs on, which then has what mpremote uses. Undefined when it can't be told.
 */
export async function pythonOf({ command }: Mpremote): Promise<Command | undefined> {
  const [program, ...rest] = command;
  if (rest.length > 0) return [program];
  const named = interpreterOf(program);
  const candidates: readonly Command[] = [...(named === undefined ? [] : [named]), ["python3"], ["python"]];
  for (const candidate of candidates) {
    try {
      const { status } = await runProgram(candidate, ["-c", "import mpremote"], { silence: START_TIME });
      if (status === 0) return candidate;
    } catch {
      // No such program here: the next candidate.
    }
  }
  return undefined;
}

/** The interpreter that a script on the path names in its first line. */
function interpreterOf(program: string): Command | undefined {
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
    } catch {
      continue;
    }
    const [interpreter, ...args] = /^#!\s*([^\r\n]+)/.exec(beginningOf(path))?.[1]?.trim().split(/\s+/) ?? [];
    return interpreter === undefined ? undefined : [interpreter, ...args];
  }
  return undefined;
}

function beginningOf(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(256);
    return bytes.subarray(0, readSync(file, bytes)).toString("latin1");
  } finally {
    closeSync(file);
  }
}
