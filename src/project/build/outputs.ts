import { readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeFile } from "../files.js";
import { isWithin } from "../paths.js";

/** Something to write, relative to the output folder of the project, with forward slashes. */
export interface Artefact {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a build wrote, by board: so that the next one can take away what it does not write again, and nothing else. */
type BuildRecord = Readonly<Record<string, readonly string[]>>;

const recordName = ".tsnow-build.json";

/**
 * Writes the builds of some boards below `outDir`, and removes what an earlier build of the same boards left there. If these
 * are all boards of the project (`complete`), what is left of boards that are no more goes too. Files whose contents are the
 * same stay untouched. Throws a `Failure` if the disk refuses.
 */
export function writeOutputs(
  outDir: string,
  builds: ReadonlyMap<string, readonly Artefact[]>,
  complete: boolean,
): void {
  const before = readRecord(outDir);
  const kept = Object.entries(before).filter(([board]) => !builds.has(board) && !complete);
  const written = [...builds].map(([board, files]): [string, readonly string[]] => [board, files.map(({ path }) => path)]);
  const record: BuildRecord = Object.fromEntries([...kept, ...written].sort(([a], [b]) => (a < b ? -1 : 1)));
  const current = new Set(Object.values(record).flat());
  for (const path of Object.values(before).flat()) if (!current.has(path)) removeStale(outDir, path);
  for (const { path, content } of [...builds.values()].flat()) writeIfChanged(join(outDir, path), content);
  writeIfChanged(join(outDir, recordName), `${JSON.stringify(record, undefined, 2)}\n`);
}

function readRecord(outDir: string): BuildRecord {
  try {
    const value: unknown = JSON.parse(readFileSync(join(outDir, recordName), "utf8"));
    return isRecord(value) ? value : {};
  } catch {
    // No earlier build, or a file that somebody else has made: then nothing is ours to remove.
    return {};
  }
}

function isRecord(value: unknown): value is BuildRecord {
  const isPaths = (paths: unknown): boolean => Array.isArray(paths) && paths.every((path) => typeof path === "string");
  return typeof value === "object" && value !== null && Object.values(value).every(isPaths);
}

/** Removes a file of an earlier build, and the folders that it leaves empty. A record that was tampered with reaches no other folder. */
function removeStale(outDir: string, path: string): void {
  const stale = resolve(outDir, path);
  if (!isWithin(outDir, stale) || stale === resolve(outDir)) return;
  rmSync(stale, { force: true });
  for (let folder = dirname(stale); folder !== resolve(outDir); folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

function writeIfChanged(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  try {
    if (bytes.equals(readFileSync(path))) return;
  } catch {
    // Not there yet.
  }
  writeFile(path, bytes);
}
