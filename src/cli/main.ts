import { Command, CommanderError } from "commander";
import { Failure } from "../failure.js";
import { packageVersion } from "../package.js";
import type { CommandEntry, ExitStatus } from "./command.js";
import { commands } from "./commands.js";
import { internalError } from "./output/internal-error.js";
import { createOutput, type Output } from "./output/output.js";

/** Runs the command line and leaves its status in `process.exitCode`. Whatever goes wrong ends as a message, never as a stack trace. */
export function start(args: readonly string[]): void {
  const report = (error: unknown): void => {
    createOutput({ json: false }).report([internalError(error)]);
    process.exitCode = 1;
  };
  process.on("uncaughtException", (error) => {
    report(error);
    process.exit(1);
  });
  // A reader that has seen enough (`tsnow … | head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  main(args).then((status) => (process.exitCode = status), report);
}

/** The whole command line as a function: arguments in, exit status out. */
export async function main(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = createProgram((result) => (status = result));
  try {
    if (args.length === 0) program.help({ error: true });
    await program.parseAsync(helpAsOption(args), { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** `help build` is `build --help`: the option loads the command first, which commander's help command does not. */
function helpAsOption(args: readonly string[]): readonly string[] {
  const [first, name] = args;
  return first === "help" && commands.some((entry) => entry.name === name) ? [name ?? "", "--help"] : args;
}

function createProgram(done: (status: ExitStatus) => void): Command {
  const program = new Command("tsnow")
    .description(
      "Typed TypeScript for ESP-NOW boards: checks it, writes readable MicroPython, simulates it, flashes it.",
    )
    .version(packageVersion(), "-v, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .exitOverride()
    .showHelpAfterError("Run it with --help to see what it takes.");
  for (const entry of commands) program.command(entry.name).description(entry.summary);
  program.hook("preSubcommand", async (_program, command) => {
    const entry = commands.find((candidate) => candidate.name === command.name());
    if (entry) await configure(command, entry, done);
  });
  return program;
}

/** Loads a command's own file, now that it was named. */
async function configure(command: Command, entry: CommandEntry, done: (status: ExitStatus) => void): Promise<void> {
  const { command: definition } = await entry.load();
  definition.configure(command);
  command.option("--json", "print one JSON document for tools instead of text");
  command.action(async () => {
    const options = command.opts<{ readonly json?: boolean }>();
    const output = createOutput({ json: options.json === true });
    const status = await guarded(output, () => definition.run({ operands: command.args, options, output }));
    output.finish(status === 0);
    done(status);
  });
}

async function guarded(output: Output, run: () => Promise<ExitStatus>): Promise<ExitStatus> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof CommanderError) throw error;
    output.report(error instanceof Failure ? error.diagnostics : [internalError(error)]);
    return 1;
  }
}
