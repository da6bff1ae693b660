import { relative } from "node:path";
import type { OutputFile, Target, TranspileResult } from "../compiler/api.js";
import { Failure } from "../failure.js";
import { slashed } from "./paths.js";
import { loadProject, type Project } from "./project.js";
import { transpileBoards } from "./transpile-board.js";

export interface TranspileProjectOptions {
  /** Overrides the configuration's. */
  readonly target?: Target;
  /** The names of the boards to compile, or entry files. Default: all of the configuration. */
  readonly boards?: readonly string[];
}

/**
 * Compiles the boards of a project on disk, without writing anything. `configPath` is a tsconfig.json or its folder.
 * The paths of the files given are relative to the project's output folder: `sender/main.py`.
 * Never throws for what is wrong with the project: that is in the diagnostics.
 */
export function transpileProject(configPath: string, options: TranspileProjectOptions = {}): TranspileResult {
  try {
    const overrides = options.target === undefined ? {} : { target: options.target };
    return transpileLoaded(loadProject({ project: configPath, operands: options.boards ?? [], overrides }));
  } catch (error) {
    if (error instanceof Failure) return { files: [], diagnostics: error.diagnostics };
    throw error;
  }
}

function transpileLoaded(project: Project): TranspileResult {
  const { programs, diagnostics } = transpileBoards(project);
  const files = programs.flatMap(({ board, files }) => {
    const folder = slashed(relative(project.outDir, board.outDir));
    return files.map((file): OutputFile => ({ ...file, path: folder === "" ? file.path : `${folder}/${file.path}` }));
  });
  return { files, diagnostics };
}
