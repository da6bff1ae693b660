import { type Command, Option } from "commander";
import type { Target } from "../compiler/api.js";
import { options, type OptionRow } from "../project/configuration/options.js";
import type { ProjectRequest } from "../project/project.js";

/** What the flags below leave in a command's options. */
export interface ProjectFlags {
  readonly project?: string;
  readonly target?: Target;
  readonly outDir?: string;
  readonly mpy?: boolean;
}

type Overridable = "target" | "outDir" | "mpy";

/** Adds `--project`, and the flags that override these settings, to a command that works on a project. */
export function addProjectFlags(command: Command, names: readonly Overridable[]): Command {
  command.option("-p, --project <path>", "the tsconfig.json to use, or its folder; default: the nearest one upwards");
  return addSettingFlags(command, names);
}

/** Adds just the flags of some settings. */
export function addSettingFlags(command: Command, names: readonly Overridable[]): Command {
  for (const name of names) command.addOption(flagOf(options[name]));
  return command;
}

function flagOf({ flag, description, schema, default: preset }: OptionRow): Option {
  const note = preset === undefined || preset === false ? "" : ` (default: ${String(preset)})`;
  const option = new Option(flag ?? "", asPhrase(description) + note);
  const choices = schema["enum"];
  return Array.isArray(choices) ? option.choices(choices.map(String)) : option;
}

/** A sentence of the table in the style of the help: without its capital and its full stop. */
function asPhrase(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

/** The request that a command line makes: its operands and flags. */
export function projectRequest(flags: ProjectFlags, operands: readonly string[]): ProjectRequest {
  const { project, target, outDir, mpy } = flags;
  const overrides = {
    ...(target === undefined ? {} : { target }),
    ...(outDir === undefined ? {} : { outDir }),
    ...(mpy === undefined ? {} : { mpy }),
  };
  return { ...(project === undefined ? {} : { project }), operands, overrides };
}
