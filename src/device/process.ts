import { spawn } from "node:child_process";

/** What a program left. */
export interface Finished {
  /** Its exit status; undefined when it was stopped. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly timedOut: boolean;
}

export interface RunOptions {
  /** Milliseconds without any output after which the program is given up. Default: it may take its time. */
  readonly silence?: number;
  /** Only the first output has to come in that time. */
  readonly onlyFirst?: boolean;
  /** Takes each piece of standard output as it comes; it is then not kept. */
  readonly onOutput?: (piece: string) => void;
  /** Stops the program. */
  readonly signal?: AbortSignal;
  /** Give the program our own terminal instead of pipes. */
  readonly terminal?: boolean;
}

/** A program and its first arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Milliseconds that a program gets to go by itself before it is killed. */
const GRACE = 1000;

/**
 * Runs a program with arguments that no shell ever sees.
 * @throws the system's error when there is no such program
 */
export function runProgram(
  [program, ...first]: Command,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], {
      stdio: options.terminal === true ? "inherit" : ["ignore", "pipe", "pipe"],
      // Python else keeps back what it prints into a pipe.
      env: { ...process.env, PYTHONUNBUFFERED: "1", PYTHONIOENCODING: "utf-8" },
    });
    let [stdout, stderr, timedOut] = ["", "", false];
    let watch: NodeJS.Timeout | undefined;
    const stop = (): void => {
      child.kill();
      setTimeout(() => child.kill("SIGKILL"), GRACE).unref();
    };
    const heard = (): void => {
      const isFirst = watch === undefined;
      clearTimeout(watch);
      if (options.silence === undefined || (options.onlyFirst === true && !isFirst)) return;
      watch = setTimeout(() => {
        timedOut = true;
        stop();
      }, options.silence);
    };
    heard();
    options.signal?.addEventListener("abort", stop, { once: true });
    if (options.signal?.aborted === true) stop();
    child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
      heard();
      if (options.onOutput === undefined) stdout += piece;
      else options.onOutput(piece);
    });
    child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
      heard();
      stderr += piece;
    });
    const done = (): void => {
      clearTimeout(watch);
      options.signal?.removeEventListener("abort", stop);
    };
    child.on("error", (error) => {
      done();
      reject(error);
    });
    child.on("close", (status) => {
      done();
      resolve({ status: status ?? undefined, stdout, stderr, timedOut });
    });
  });
}
