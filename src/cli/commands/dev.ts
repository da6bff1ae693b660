import { defineCommand } from "../command.js";
import { addPortFlag, type PortFlag } from "../device/port-flag.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

type Flags = ProjectFlags & PortFlag;

export const command = defineCommand<Flags>({
  configure: (command) =>
    addPortFlag(addProjectFlags(command, ["target", "outDir", "mpy"])).argument(
      "[board...]",
      "boards by name, or the TypeScript files they start with; default: all boards",
    ),
  run: async ({ operands, options, output }) => {
    const { develop } = await import("../dev/run-dev.js");
    await develop(projectRequest(options, operands), options.port, output);
    return 0;
  },
});
