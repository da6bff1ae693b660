import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deviceFailure } from "./findings.js";
import {
  hashed,
  planFlash,
  pythonLiteral,
  type BoardState,
  type FlashPlan,
  type HashedModule,
  type Module,
} from "./flash-plan.js";
import { callBoard, type MpremoteCommand } from "./mpremote.js";

export interface FlashOptions {
  /** Start the new program at once. Default: true. */
  readonly reset?: boolean;
  /** Takes a line about each step. */
  readonly onProgress?: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface FlashResult {
  /** The files that were uploaded. */
  readonly written: readonly string[];
  /** The files of an earlier program that were removed. */
  readonly removed: readonly string[];
  /** Bytes uploaded. */
  readonly bytes: number;
}

/** Under this name a file waits on the board until all have arrived. */
const TEMPORARY = ".tsnow";
/** How our scripts mark the line that they tell us something on. */
const MARK = /^tsnow:(.*)$/m;

/** A script for the board, with the values that it works on. */
function boardScript(name: string, values: Readonly<Record<string, Parameters<typeof pythonLiteral>[0]>>): string {
  const text = readFileSync(join(__dirname, "board", `${name}.py`), "utf8");
  const lines = Object.entries(values).map(([variable, value]) => `${variable} = ${pythonLiteral(value)}\n`);
  return lines.join("") + text;
}

/** What a script told; undefined when it told nothing. */
function told(stdout: string): unknown {
  const json = MARK.exec(stdout)?.[1];
  return json === undefined ? undefined : JSON.parse(json);
}

const hashesOf = (modules: readonly HashedModule[]): Readonly<Record<string, string>> =>
  Object.fromEntries(modules.map(({ path, hash }) => [path, hash]));

/** Asks what is on the board; when all is as wanted, the same exchange restarts it. */
async function inspect(
  port: string,
  modules: readonly HashedModule[],
  { reset = true, signal }: FlashOptions,
): Promise<BoardState> {
  const wanted = Object.fromEntries(modules.map(({ path, bytes, hash }) => [path, [hash, bytes.length]]));
  const restart: readonly MpremoteCommand[] = reset ? [["reset"]] : [];
  const script = boardScript("inspect", { wanted });
  const { stdout, stderr } = await callBoard(port, [["exec", script], ...restart], withSignal(signal));
  if (signal?.aborted === true) throw deviceFailure("interrupted", port);
  const state = told(stdout);
  if (state === undefined) throw deviceFailure("mpremoteFailed", port, lastWords(stdout + stderr));
  // inspect.py prints just this.
  return state as BoardState;
}

/** Writes the files where mpremote can read them. */
function stage(modules: readonly HashedModule[]): string {
  const folder = mkdtempSync(join(tmpdir(), "tsnow-flash-"));
  for (const { path, bytes } of modules) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Uploads under temporary names, verifies, renames. */
async function upload(
  port: string,
  plan: FlashPlan,
  modules: readonly HashedModule[],
  { reset = true, signal, onProgress }: FlashOptions,
): Promise<void> {
  const folder = stage(plan.uploads);
  try {
    const paths = plan.uploads.map(({ path }) => path);
    const copies = paths.map((path): MpremoteCommand => ["fs", "cp", join(folder, path), `:${path}${TEMPORARY}`]);
    const commit = boardScript("commit", {
      uploads: hashesOf(plan.uploads),
      stale: plan.stale,
      manifest: hashesOf(modules),
    });
    const restart: readonly MpremoteCommand[] = reset ? [["reset"]] : [];
    let output = "";
    const onOutput = (piece: string): void => {
      const before = output.split("\n").length;
      output += piece;
      // mpremote says what it copies before it does.
      for (const line of output.split("\n").slice(before - 1, -1)) {
        const path = /^cp .* :(.*)\.tsnow$/.exec(line.trimEnd())?.[1];
        if (path !== undefined) onProgress?.(`writing ${path}`);
      }
    };
    const commands: readonly MpremoteCommand[] = [
      ["resume"],
      ["exec", boardScript("prepare", { paths })],
      ...copies,
      ["exec", commit],
      ...restart,
    ];
    // A large file is silent while it is copied.
    const { status, stderr } = await callBoard(port, commands, {
      ...withSignal(signal),
      onOutput,
      silence: patience(plan),
    });
    if (signal?.aborted === true) throw deviceFailure("interrupted", port);
    if (status !== 0) await giveUp(port, paths, output + stderr);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says what went wrong on the board, after clearing away what it was for. */
async function giveUp(port: string, paths: readonly string[], words: string): Promise<never> {
  const answer = told(words);
  // The next flash would do it too; a full file system should not have to wait for that.
  await callBoard(port, [["resume"], ["exec", boardScript("prepare", { paths })]]).catch(() => undefined);
  if (typeof answer === "object" && answer !== null && "damaged" in answer) {
    throw deviceFailure("notVerified", port, String(answer.damaged));
  }
  if (/OSError: (\[Errno 28\]|28\b)|ENOSPC/.test(words)) throw deviceFailure("full", port, "");
  throw deviceFailure("mpremoteFailed", port, lastWords(words));
}

/**
 * Puts a program onto a board: only what changed, verified there, main.py last. Whenever it is interrupted before the last
 * step, the board keeps its old program.
 * @throws Failure with what to do about it
 */
export async function flashBoard(
  port: string,
  program: readonly Module[],
  options: FlashOptions = {},
): Promise<FlashResult> {
  const modules = program.map(hashed);
  const plan = planFlash(modules, await inspect(port, modules, options));
  if (plan.excess > 0) throw deviceFailure("full", port, `: ${plan.excess} more bytes are needed`);
  const bytes = plan.uploads.reduce((sum, module) => sum + module.bytes.length, 0);
  if (plan.uploads.length > 0 || plan.stale.length > 0) await upload(port, plan, modules, options);
  return { written: plan.uploads.map(({ path }) => path), removed: plan.stale, bytes };
}

/** Milliseconds: what a board answers within, and a kilobyte in a second for the largest file. */
function patience({ uploads }: FlashPlan): number {
  return 20_000 + Math.max(0, ...uploads.map(({ bytes }) => bytes.length));
}

function lastWords(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}

function withSignal(signal: AbortSignal | undefined): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
