import { Failure } from "../../failure.js";
import { buildProject, type Built, type BuiltBoard } from "../../project/build/build-project.js";
import { loadProject, type Project, type ProjectRequest } from "../../project/project.js";
import type { ExitStatus } from "../command.js";
import { untilInterrupted } from "../device/interrupt.js";
import type { Output } from "../output/output.js";
import { sizeLines } from "./sizes.js";
import { likelySources, repeatOnChange } from "./watch.js";

/** Builds a project once, and reports it. */
export async function buildOnce(request: ProjectRequest, output: Output): Promise<ExitStatus> {
  return report(await buildProject(loadProject(request)), output);
}

/** Builds a project now and whenever a source changes, until the process is interrupted. */
export async function buildOnChange(request: ProjectRequest, output: Output): Promise<ExitStatus> {
  await untilInterrupted((signal) =>
    repeatOnChange(() => buildRound(request, output, () => Promise.resolve()), signal),
  );
  return 0;
}

/**
 * One round of watching: builds and reports, then does with a good build what is to be done. What is wrong is printed and
 * waited for, and ends nothing. Gives the files whose change calls for another round.
 */
export async function buildRound(
  request: ProjectRequest,
  output: Output,
  use: (built: Built, project: Project) => Promise<void>,
): Promise<readonly string[]> {
  let files = likelySources(request);
  try {
    const project = loadProject(request);
    const built = await buildProject(project);
    const config = project.configName === undefined ? [] : [project.configName];
    files = [...config, ...built.boards.flatMap(({ sources }) => sources)];
    if (report(built, output) === 0) await use(built, project);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    output.report(error.diagnostics);
  }
  output.note("Waiting for changes; Ctrl-C ends.");
  return files;
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
