import type { LineTables } from "../../compiler/emit/traceback.js";
import { Failure } from "../../failure.js";
import type { ProjectRequest } from "../../project/project.js";
import { defineCommand } from "../command.js";
import { followOutput, type Followed } from "../device/follow-output.js";
import { untilInterrupted } from "../device/interrupt.js";
import { programTables } from "../device/tables.js";
import { targetsOf } from "../device/targets.js";
import { addPortFlag, type PortFlag } from "../device/port-flag.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

type Flags = ProjectFlags & PortFlag;

const NO_TABLES: LineTables = () => undefined;

export const command = defineCommand<Flags>({
  configure: (command) =>
    addPortFlag(addProjectFlags(command, ["target"])).argument(
      "[board...]",
      "boards by name, or the TypeScript files they start with; default: all boards",
    ),
  run: async ({ operands, options, output }) => {
    const boards = await followed(projectRequest(options, operands), options.port);
    output.note(`Following ${boards.map(({ name, port }) => `${name} at ${port}`).join(", ")}; Ctrl-C ends.`);
    await untilInterrupted((signal) =>
      Promise.all(boards.map((board) => followOutput(board, boards.length > 1, signal, output))),
    );
    return 0;
  },
});

/** The boards to follow. A port alone, without any project, is enough. */
async function followed(request: ProjectRequest, port: string | undefined): Promise<readonly Followed[]> {
  try {
    // The compiler is loaded only now: the help needs none.
    const { loadProject } = await import("../../project/project.js");
    const { transpileBoards } = await import("../../project/transpile-board.js");
    const project = loadProject(request);
    const targets = targetsOf(project.boards, port);
    const { programs, ok } = transpileBoards(project);
    return targets.map(({ board, port: where }) => {
      // What runs on the board was built before; a source that has an error now has no lines to offer.
      const program = ok ? programs.find((candidate) => candidate.board.name === board.name) : undefined;
      return { name: board.name, port: where, tables: program === undefined ? NO_TABLES : programTables(program) };
    });
  } catch (error) {
    const isAlone = port !== undefined && (request.operands ?? []).length === 0 && request.project === undefined;
    if (!(error instanceof Failure) || !isAlone) throw error;
    return [{ name: "the board", port, tables: NO_TABLES }];
  }
}
