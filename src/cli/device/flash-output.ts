import { flashBoard, type FlashResult } from "../../device/flash.js";
import type { BuiltModule } from "../../project/build/build-project.js";
import type { Output } from "../output/output.js";
import type { Target } from "./targets.js";

/** Flashes a board, telling about each step and the result. Throws a `Failure` for what goes wrong. */
export async function flashWithOutput(
  { board, port }: Target,
  modules: readonly BuiltModule[],
  options: { readonly reset: boolean; readonly signal: AbortSignal },
  output: Output,
): Promise<FlashResult> {
  const onProgress = (line: string): void => output.note(`${board.name}: ${line}`);
  const result = await flashBoard(port, modules, { ...options, onProgress });
  output.print(`${board.name}: ${summary(result)}`);
  return result;
}

function summary({ written, removed, bytes }: FlashResult): string {
  if (written.length === 0 && removed.length === 0) return "nothing has changed";
  const files = `${written.length} ${written.length === 1 ? "file" : "files"}, ${bytes} bytes, written and verified`;
  return removed.length === 0 ? files : `${files}; ${removed.join(", ")} removed`;
}
