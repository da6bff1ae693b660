import type { CommandEntry } from "./command.js";

/** Every command, in the order of the help. A new one is a row here and a file under `commands/`. */
export const commands: readonly CommandEntry[] = [
  {
    name: "check",
    summary: "report the errors of a program without writing anything",
    load: () => import("./commands/check.js"),
  },
];
