import type { Command } from "commander";
import type { Output } from "./output/output.js";

/** 0: done. 1: the user has something to mend, and was told what. 2: wrong usage of the command itself. */
export type ExitStatus = 0 | 1 | 2;

/** What a command is given to work with. */
export interface Call<Options> {
  /** The positional arguments, as the command line gave them. */
  readonly operands: readonly string[];
  readonly options: Options;
  readonly output: Output;
}

/**
 * A command: a file under `commands/` exports one as `command`. The file is loaded only when its command is named, so it
 * may import what it needs at its top. `run` throws a `Failure` for what the user can mend.
 */
export interface CommandDefinition<Options extends object = object> {
  /** Adds arguments, options and help text, in commander's own terms. */
  configure(command: Command): void;
  run(call: Call<Options>): Promise<ExitStatus>;
}

/** A command's line in the overview of `tsnow --help`, and how to get the rest. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<{ readonly command: CommandDefinition }>;
}

/** Gives a definition with its own type of options the form that the table holds; commander makes the options from `configure`. */
export function defineCommand<Options extends object>(definition: CommandDefinition<Options>): CommandDefinition {
  return {
    configure: (command) => definition.configure(command),
    // The options are those that `configure` declared on the same command: commander builds them, the type names them.
    run: (call) => definition.run({ ...call, options: call.options as Options }),
  };
}
