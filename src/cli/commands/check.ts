import { loadProject } from "../../project/project.js";
import { transpileBoards } from "../../project/transpile-board.js";
import { defineCommand } from "../command.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

export const command = defineCommand<ProjectFlags>({
  configure: (command) =>
    addProjectFlags(command, ["target"]).argument(
      "[entry...]",
      "boards by name, or the TypeScript files they start with; default: all boards",
    ),
  run: ({ operands, options, output }) => {
    const { diagnostics, ok } = transpileBoards(loadProject(projectRequest(options, operands)));
    output.report(diagnostics);
    return Promise.resolve(ok ? 0 : 1);
  },
});
