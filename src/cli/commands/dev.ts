import { defineCommand } from "../command.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

interface Flags extends ProjectFlags {
  readonly port?: string;
}

export const command = defineCommand<Flags>({
  configure: (command) =>
    addProjectFlags(command, ["target", "outDir", "mpy"])
      .argument("[board...]", "boards by name, or the TypeScript files they start with; default: all boards")
      .option(
        "--port <port>",
        "where the board is: /dev/ttyUSB0, COM3, id:…, rfc2217://…; default: its own, or the first",
      ),
  run: async ({ operands, options, output }) => {
    const { develop } = await import("../dev/run-dev.js");
    await develop(projectRequest(options, operands), options.port, output);
    return 0;
  },
});
