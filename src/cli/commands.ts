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
  {
    name: "flash",
    summary: "put programs on boards: only what changed, verified",
    load: () => import("./commands/flash.js"),
  },
  {
    name: "run",
    summary: "build a program and run it on a board without storing it",
    load: () => import("./commands/run.js"),
  },
  {
    name: "dev",
    summary: "watch the sources: build, flash what changed, restart, and follow the boards",
    load: () => import("./commands/dev.js"),
  },
  {
    name: "monitor",
    summary: "follow what boards print, tracebacks in TypeScript positions",
    load: () => import("./commands/monitor.js"),
  },
  {
    name: "repl",
    summary: "the REPL of a board",
    load: () => import("./commands/repl.js"),
  },
  {
    name: "typings",
    summary: "make declarations (.d.ts) of a Python driver or stub",
    load: () => import("./commands/typings.js"),
  },
  {
    name: "devices",
    summary: "list the boards that are attached",
    load: () => import("./commands/devices.js"),
  },
  {
    name: "doctor",
    summary: "look for what is missing, and say how to get it",
    load: () => import("./commands/doctor.js"),
  },
];
