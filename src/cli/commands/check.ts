import { defineCommand } from "../command.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

export const command = defineCommand<ProjectFlags>({
  configure: (command) =>
    addProjectFlags(command, ["target"]).argument(
      "[entry...]",
      "boards by name, or the TypeScript files they start with; default: all boards",
    ),
  run: async ({ operands, options, output }) => {
    // The compiler is loaded only now: the help needs none.
    const { loadProject } = await import("../../project/project.js");
    const { transpileBoards } = await import("../../project/transpile-board.js");
    const { diagnostics, ok } = transpileBoards(loadProject(projectRequest(options, operands)));
    output.report(diagnostics);
    return ok ? 0 : 1;
  },
});
