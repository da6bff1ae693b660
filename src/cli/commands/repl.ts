import { openRepl } from "../../device/follow.js";
import { Failure } from "../../failure.js";
import { defineCommand } from "../command.js";
import { targetsOf } from "../device/targets.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

interface Flags extends ProjectFlags {
  readonly port?: string;
}

export const command = defineCommand<Flags>({
  configure: (command) =>
    addProjectFlags(command, [])
      .argument("[board]", "a board's name; default: the configuration's board, or the one that is attached")
      .option("--port <port>", "where the board is: /dev/ttyUSB0, COM3, id:…, rfc2217://…"),
  run: async ({ operands, options, output }) => {
    const port = options.port ?? (await portOf(options, operands));
    output.note("Ctrl-] ends.");
    return (await openRepl(port)) === 0 ? 0 : 1;
  },
});

/** The named board's port. Without a name and a project, the first board that is attached will do. */
async function portOf(options: Flags, operands: readonly string[]): Promise<string> {
  try {
    // TypeScript, which reads the configuration, is loaded only now: the help needs none.
    const { loadProject } = await import("../../project/project.js");
    const project = loadProject(projectRequest(options, operands));
    return targetsOf(project.boards, undefined)[0]?.port ?? "auto";
  } catch (error) {
    if (!(error instanceof Failure) || operands.length > 0 || options.project !== undefined) throw error;
    return "auto";
  }
}
