import { watch } from "chokidar";
import { once } from "node:events";
import { resolve } from "node:path";
import type { ProjectRequest } from "../../project/project.js";

/** How long to wait for an editor to finish writing, in milliseconds. */
const settlingTime = 50;

/**
 * Calls `work` now and after each change of a file that it named, until told to stop.
 * `work` gives the files to watch from then on. It is never called twice at once.
 */
export async function repeatOnChange(work: () => Promise<readonly string[]>, signal: AbortSignal): Promise<void> {
  const watcher = watch([], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settlingTime, pollInterval: 10 },
  });
  let watched: readonly string[] = [];
  try {
    while (!signal.aborted) {
      const changed = once(watcher, "all", { signal });
      // It may be rejected while `work` is still at it; then the loop sees the signal.
      changed.catch(() => undefined);
      const files = (await work()).map((path) => resolve(path));
      watcher.unwatch(watched.filter((path) => !files.includes(path)));
      watcher.add([...files]);
      watched = files;
      await changed.catch(() => undefined);
    }
  } finally {
    await watcher.close();
  }
}

/** What to watch when a project could not even be read: whatever might mend it. */
export function likelySources({ project, operands = [] }: ProjectRequest): readonly string[] {
  return [project ?? "tsconfig.json", ...operands.filter((operand) => operand.endsWith(".ts"))];
}
