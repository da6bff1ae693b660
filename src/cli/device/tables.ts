import type { LineTables } from "../../compiler/emit/traceback.js";
import { tablesOf } from "../../device/traceback.js";
import { displayed, slashed } from "../../project/paths.js";
import type { BoardProgram } from "../../project/transpile-board.js";

/** A program's line tables, with its sources named as a person in the current folder would. */
export function programTables({ files, sources }: Pick<BoardProgram, "files" | "sources">): LineTables {
  return tablesOf(files, (source) => {
    const path = sources.find((candidate) => `/${slashed(candidate)}`.endsWith(`/${source}`));
    return path === undefined ? source : displayed(path);
  });
}
