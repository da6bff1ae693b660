import { runOnBoard } from "../../device/run.js";
import { TracebackStream } from "../../device/traceback.js";
import { defineCommand } from "../command.js";
import { untilInterrupted } from "../device/interrupt.js";
import { programTables } from "../device/tables.js";
import { targetsOf } from "../device/targets.js";
import { addPortFlag, type PortFlag } from "../device/port-flag.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

type Flags = ProjectFlags & PortFlag;

export const command = defineCommand<Flags>({
  configure: (command) =>
    addPortFlag(addProjectFlags(command, ["target"])).argument(
      "<file>",
      "the TypeScript file to start with, or a board's name",
    ),
  run: async ({ operands, options, output }) => {
    // The compiler is loaded only now: the help needs none.
    const { loadProject } = await import("../../project/project.js");
    const { transpileBoards } = await import("../../project/transpile-board.js");
    const project = loadProject(projectRequest(options, operands));
    const [target] = targetsOf([project.boards[0]], options.port);
    const { programs, diagnostics, ok } = transpileBoards(project);
    output.report(diagnostics);
    const [program] = programs;
    if (!ok || target === undefined || program === undefined) return 1;
    let printed = "";
    const lines = new TracebackStream(programTables(program), (text) => {
      if (output.json) printed += text;
      else process.stdout.write(text);
    });
    const modules = program.files.map(({ path, text }) => ({ path, content: text }));
    const ended = await untilInterrupted((signal) =>
      runOnBoard(target.port, modules, { onOutput: (piece) => lines.push(piece), signal }),
    );
    lines.flush();
    output.result({ output: printed });
    return ended ? 0 : 1;
  },
});
