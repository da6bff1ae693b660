import { defineCommand } from "../command.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

interface Flags extends ProjectFlags {
  readonly watch?: boolean;
}

export const command = defineCommand<Flags>({
  configure: (command) =>
    addProjectFlags(command, ["target", "outDir", "mpy"])
      .argument("[entry...]", "boards by name, or the TypeScript files they start with; default: all boards")
      .option("-w, --watch", "build again whenever a source changes"),
  run: async ({ operands, options, output }) => {
    // The compiler is loaded only now: the help needs none.
    const { buildOnce, buildOnChange } = await import("../build/run-build.js");
    const build = options.watch === true ? buildOnChange : buildOnce;
    return build(projectRequest(options, operands), output);
  },
});
