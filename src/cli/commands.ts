import type { CommandEntry } from "./command.js";

/** Every command, in the order of the help. A new one is a row here and a file under `commands/`. */
export const commands: readonly CommandEntry[] = [
  {
    name: "init",
    summary: "make a new project, ready to build and simulate",
    load: () => import("./commands/init.js"),
  },
  {
    name: "build",
    summary: "type-check and write Python: build/<board>/main.py and its modules",
    load: () => import("./commands/build.js"),
  },
  {
    name: "check",
    summary: "report the errors of a program without writing anything",
    load: () => import("./commands/check.js"),
  },
  {
    name: "sim",
    summary: "run boards on simulated hardware",
    load: () => import("./commands/sim.js"),
  },
];
