import { dirname, join, relative, resolve } from "node:path";
import type { OutputFile } from "../../compiler/api.js";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import type { Board } from "../boards.js";
import { slashed } from "../paths.js";
import type { Project } from "../project.js";
import { renameSources } from "../source-maps.js";
import { type BoardProgram, transpileBoards } from "../transpile-board.js";
import { bytecodeOf } from "./bytecode.js";
import { type Artefact, writeOutputs } from "./outputs.js";

/** What a build made. */
export interface Built {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly boards: readonly BuiltBoard[];
}

export interface BuiltBoard {
  readonly board: Board;
  /** What goes onto the board, relative to `board.outDir`: `main.py` first. */
  readonly modules: readonly BuiltModule[];
  /** The source maps of the modules, beside them. */
  readonly maps: readonly Artefact[];
  /** The Python as it was compiled, whatever form the modules have: what tracebacks are mapped with. */
  readonly files: readonly OutputFile[];
  /** The sources it was made from, absolute. */
  readonly sources: readonly string[];
}

export interface BuiltModule {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Bytes. */
  readonly size: number;
}

/**
 * Type-checks and compiles the boards of a project and writes `main.py`, its modules and their source maps below the output
 * folder. Writes nothing if anything is wrong. Throws a `Failure` for what cannot be read, written or made into bytecode.
 */
export async function buildProject(project: Project): Promise<Built> {
  const compiled = transpileBoards(project);
  const boards = await Promise.all(compiled.programs.map((program) => builtBoard(program, project)));
  if (compiled.ok) writeOutputs(project.outDir, artefactsOf(project, boards), project.complete);
  return { ok: compiled.ok, diagnostics: compiled.diagnostics, boards };
}

async function builtBoard(program: BoardProgram, { mpy, target }: Project): Promise<BuiltBoard> {
  const { board, files, sources } = program;
  const inOrder = [...files].sort((a, b) => Number(b.path === "main.py") - Number(a.path === "main.py"));
  const modules = await Promise.all(
    inOrder.map(async (file): Promise<readonly BuiltModule[]> => {
      if (!mpy) return [sized(file.path, file.text)];
      return asBytecode(file, await bytecodeOf(file, target));
    }),
  );
  return { board, modules: modules.flat(), maps: mapsOf(program), files, sources };
}

/** A board starts `main.py` and nothing else, so the entry's bytecode gets a line of Python that imports it. */
function asBytecode({ path }: OutputFile, bytecode: Uint8Array): readonly BuiltModule[] {
  if (path !== "main.py") return [sized(path.replace(/\.py$/, ".mpy"), bytecode)];
  return [sized("main.py", "import _main\n"), sized("_main.mpy", bytecode)];
}

function sized(path: string, content: string | Uint8Array): BuiltModule {
  return { path, content, size: Buffer.byteLength(content) };
}

/** The maps of a board's modules, with their sources named from where the map stands. A driver in Python has none. */
function mapsOf({ board, files }: BoardProgram): readonly Artefact[] {
  return files
    .filter(({ map }) => map !== "")
    .map(({ path, map }) => {
      const folder = dirname(join(board.outDir, path));
      const fromHere = (source: string): string => slashed(relative(folder, resolve(source)));
      return { path: `${path}.map`, content: renameSources(map, fromHere) };
    });
}

/** What to write for each board, relative to the project's output folder. */
function artefactsOf({ outDir }: Project, boards: readonly BuiltBoard[]): ReadonlyMap<string, readonly Artefact[]> {
  return new Map(
    boards.map(({ board, modules, maps }) => {
      const inside = (path: string): string => slashed(relative(outDir, join(board.outDir, path)));
      return [board.name, [...modules, ...maps].map(({ path, content }) => ({ path: inside(path), content }))];
    }),
  );
}
