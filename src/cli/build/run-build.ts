import { Failure } from "../../failure.js";
import { buildProject, type Built, type BuiltBoard } from "../../project/build/build-project.js";
import { loadProject, type ProjectRequest } from "../../project/project.js";
import type { ExitStatus } from "../command.js";
import type { Output } from "../output/output.js";
import { sizeLines } from "./sizes.js";
import { likelySources, repeatOnChange } from "./watch.js";

/** Builds a project once, and reports it. */
export async function buildOnce(request: ProjectRequest, output: Output): Promise<ExitStatus> {
  return report(await buildProject(loadProject(request)), output);
}

/** Builds a project now and whenever a source changes, until the process is interrupted. */
export function buildOnChange(request: ProjectRequest, output: Output): Promise<never> {
  return repeatOnChange(() => watched(request, output));
}

function report(built: Built, output: Output): ExitStatus {
  output.report(built.diagnostics);
  if (!built.ok) return 1;
  output.result({ boards: built.boards.map(summary) });
  for (const line of sizeLines(built)) output.print(line);
  return 0;
}

/** A board's part of the JSON document. */
function summary({ board, modules }: BuiltBoard): object {
  const files = modules.map(({ path, size }) => ({ path, size }));
  return { name: board.name, outDir: board.outDir, files };
}

/** One round of watching: what is wrong is printed and waited for, and ends nothing. */
async function watched(request: ProjectRequest, output: Output): Promise<readonly string[]> {
  try {
    const project = loadProject(request);
    const built = await buildProject(project);
    report(built, output);
    output.note("Waiting for changes; Ctrl-C ends.");
    const config = project.configName === undefined ? [] : [project.configName];
    return [...config, ...built.boards.flatMap(({ sources }) => sources)];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    output.report(error.diagnostics);
    output.note("Waiting for changes; Ctrl-C ends.");
    return likelySources(request);
  }
}
