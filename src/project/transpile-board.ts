import type { OutputFile, Target, TranspileResult } from "../compiler/api.js";
import type { Diagnostic } from "../compiler/diagnostics/diagnostic.js";
import { transpileVirtualProject } from "../compiler/index.js";
import type { Board } from "./boards.js";
import { finding } from "./findings.js";
import { displayed, isWithin } from "./paths.js";
import type { Project } from "./project.js";
import { renameSources } from "./source-maps.js";
import { readSources, type SourceCache, type Sources } from "./sources.js";

/** One board's program in Python. */
export interface BoardProgram {
  readonly board: Board;
  readonly target: Target;
  /** `main.py` and its modules; empty if there is an error. Their maps name sources as the diagnostics name files. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The sources that the program was made from, absolute: what to watch. */
  readonly sources: readonly string[];
}

/** All the programs of a build. */
export interface Programs {
  /** Their files are empty in all of them if there is an error in any. */
  readonly programs: readonly BoardProgram[];
  /** One for each place. File names in them are as a person in the current folder would write them. */
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/** Compiles the boards of a project. Throws a `Failure` if a source cannot be read; everything else is in the diagnostics. */
export function transpileBoards(project: Project): Programs {
  const cache: SourceCache = new Map();
  const programs = project.boards.map((board) => transpileBoard(project, board, cache));
  const found = programs.flatMap((program) => program.diagnostics);
  const diagnostics = firstOfEachPlace(found);
  const ok = !diagnostics.some(({ category }) => category === "error");
  return { programs: ok ? programs : programs.map((program) => ({ ...program, files: [] })), diagnostics, ok };
}

/** Boards share modules, and the type checker may say two things about one place: the first is what to mend. */
function firstOfEachPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { file, line, column, category, message } = diagnostic;
    const place = JSON.stringify(line === undefined ? [file, message] : [file, line, column, category]);
    if (!byPlace.has(place)) byPlace.set(place, diagnostic);
  }
  return [...byPlace.values()];
}

function transpileBoard(project: Project, board: Board, cache: SourceCache): BoardProgram {
  const sources = readSources(board.entry, project, cache);
  const misplaced = sourcesInOutput(board, sources);
  const result: TranspileResult =
    misplaced.length > 0
      ? { files: [], diagnostics: misplaced }
      : transpileVirtualProject(sources.files, { target: project.target, entry: sources.entry });
  return {
    board,
    target: project.target,
    files: result.files.map((file) => ({ ...file, map: renameSources(file.map, (name) => nameOnDisk(name, sources)) })),
    diagnostics: result.diagnostics.map((diagnostic) => onDisk(diagnostic, sources)),
    sources: [...sources.paths.values()],
  };
}

/** A build must never write over what it was made from. */
function sourcesInOutput(board: Board, { paths }: Sources): readonly Diagnostic[] {
  return [...paths]
    .filter(([, path]) => path.endsWith(".py") && isWithin(board.outDir, path))
    .map(([file, path]) => finding("sourceInOutput", [displayed(path)], { file, line: 1, column: 1 }));
}

/** A finding with its file named for the user instead of for the compiler. */
function onDisk(diagnostic: Diagnostic, sources: Sources): Diagnostic {
  return diagnostic.file === undefined ? diagnostic : { ...diagnostic, file: nameOnDisk(diagnostic.file, sources) };
}

function nameOnDisk(name: string, { paths }: Sources): string {
  const path = paths.get(name);
  return path === undefined ? name : displayed(path);
}
