import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import type { FlashResult } from "../../device/flash.js";
import { Failure } from "../../failure.js";
import type { BuiltModule } from "../../project/build/build-project.js";
import { defineCommand } from "../command.js";
import { flashWithOutput } from "../device/flash-output.js";
import { untilInterrupted } from "../device/interrupt.js";
import { type Target, targetsOf } from "../device/targets.js";
import type { Output } from "../output/output.js";
import { addPortFlag, type PortFlag } from "../device/port-flag.js";
import { addProjectFlags, type ProjectFlags, projectRequest } from "../project-options.js";

interface Flags extends ProjectFlags, PortFlag {
  readonly reset: boolean;
}

/** What became of one board. */
type Flashed = { readonly result: FlashResult } | { readonly diagnostics: readonly Diagnostic[] };

export const command = defineCommand<Flags>({
  configure: (command) =>
    addPortFlag(addProjectFlags(command, ["target", "outDir", "mpy"]))
      .argument("[board...]", "boards by name, or the TypeScript files they start with; default: all boards")
      .option("--no-reset", "leave the board at its REPL instead of starting the new program"),
  run: async ({ operands, options, output }) => {
    // The compiler is loaded only now: the help needs none.
    const { loadProject } = await import("../../project/project.js");
    const { buildProject } = await import("../../project/build/build-project.js");
    const project = loadProject(projectRequest(options, operands));
    const targets = targetsOf(project.boards, options.port);
    const built = await buildProject(project);
    output.report(built.diagnostics);
    if (!built.ok) return 1;
    const outcomes = await untilInterrupted((signal) =>
      Promise.all(
        targets.map(async (target): Promise<readonly [Target, Flashed]> => {
          const modules = built.boards.find(({ board }) => board.name === target.board.name)?.modules ?? [];
          return [target, await flash(target, modules, options.reset, signal, output)];
        }),
      ),
    );
    output.result({ boards: outcomes.map(([{ board, port }, flashed]) => ({ name: board.name, port, ...flashed })) });
    return outcomes.every(([, flashed]) => "result" in flashed) ? 0 : 1;
  },
});

/** Flashes one board. What goes wrong with it is reported, and keeps no other board from its program. */
async function flash(
  target: Target,
  modules: readonly BuiltModule[],
  reset: boolean,
  signal: AbortSignal,
  output: Output,
): Promise<Flashed> {
  try {
    return { result: await flashWithOutput(target, modules, { reset, signal }, output) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    output.report(error.diagnostics);
    return { diagnostics: error.diagnostics };
  }
}
