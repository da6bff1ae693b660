import type { Target } from "../../compiler/api.js";
import { packageVersion } from "../../package.js";
import { createProject } from "../../project/new-project.js";
import { displayed } from "../../project/paths.js";
import { defineCommand } from "../command.js";
import { addSettingFlags } from "../project-options.js";

interface Flags {
  readonly target?: Target;
}

export const command = defineCommand<Flags>({
  configure: (command) =>
    addSettingFlags(command, ["target"]).argument(
      "[dir]",
      "the folder of the project; made if it is not there; default: this one",
    ),
  run: ({ operands: [folder = "."], options: { target = "micropython" }, output }) => {
    const files = createProject(folder, target, packageVersion());
    output.result({ folder, files });
    output.print(`A project for two boards, in ${displayed(folder)}:`);
    for (const file of files) output.print(`  ${file}`);
    output.print("\nNext:");
    const steps = folder === "." ? [] : [`cd ${folder}`];
    for (const step of [...steps, "npm install", "npx tsnow sim"]) output.print(`  ${step}`);
    return Promise.resolve(0);
  },
});
