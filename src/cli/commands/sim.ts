import { type SimulationOptions, startSimulation, type TraceEvent } from "../../simulator/index.js";
import { followingAddress } from "../../simulator/radio/addresses.js";
import { parseMac } from "../../simulator/run/mac.js";
import { serveBoards } from "../../simulator/serial/serve.js";
import { defineCommand, type ExitStatus } from "../command.js";
import type { Output } from "../output/output.js";
import { addProjectFlags, type ProjectFlags } from "../project-options.js";
import { prepareBoards, type RunBoards } from "../sim/boards.js";
import { parseCount, parseDuration, parseShare } from "../sim/operands.js";
import { createTally } from "../sim/summary.js";
import { createNarrator } from "../sim/terminal.js";
import { openTraceFile } from "../sim/trace-file.js";
import { tracebackMapper } from "../sim/traceback.js";

interface Flags extends ProjectFlags {
  readonly seed?: number;
  readonly duration?: number;
  readonly loss?: number;
  readonly trace?: string;
  readonly realtime?: boolean;
  readonly radio?: boolean;
  readonly serve?: true | number;
}

/** A run without `--duration` ends after so many virtual milliseconds, lest a program that never stops fills the screen. */
const LIMIT = 60_000;

export const command = defineCommand<Flags>({
  configure: (command) =>
    addProjectFlags(command, ["target"])
      .argument(
        "[board...]",
        "boards of the configuration, or programs: [name=]file[@mac], .ts or .py; default: all boards",
      )
      .option(
        "--seed <number>",
        "what the run's random numbers start from; the same seed gives the same run",
        parseCount,
        1,
      )
      .option(
        "--duration <time>",
        "how long to run: 10s, 200ms, 2m (default: until nothing happens, 60s at most)",
        parseDuration,
      )
      .option("--loss <share>", "how many frames are lost: 0.2 or 20%", parseShare, 0)
      .option("--trace <file>", "write every event to a file of JSON lines")
      .option("--realtime", "let virtual time pass no faster than the clock")
      .option("--radio", "show each frame on the air")
      .option("--serve [port]", "offer each board's REPL on a TCP port of its own, for mpremote", parseCount),
  run: async ({ operands, options, output }) => {
    const prepared = await prepareBoards(operands, options);
    output.report(prepared.diagnostics);
    return prepared.ok ? simulateBoards(prepared, options, output) : 1;
  },
});

/** Runs the boards and tells what happens. Status 1 if a program ended with an exception. */
async function simulateBoards(prepared: RunBoards, flags: Flags, output: Output): Promise<ExitStatus> {
  const { boards, maps } = prepared;
  const names = namesOf(boards);
  const mappers = new Map([...maps].map(([name, files]) => [name, tracebackMapper(files)]));
  const narrator = createNarrator({
    colour: output.colour,
    boards: boards.map(({ name }) => name),
    radio: flags.radio === true,
    mappers,
    names,
  });
  const tally = createTally(names);
  const trace = flags.trace === undefined ? undefined : openTraceFile(flags.trace);
  const onEvent = (event: TraceEvent): void => {
    tally.add(event);
    trace?.write(event);
    const line = narrator.line(event);
    if (line !== undefined) output.print(line);
  };
  const started = performance.now();
  try {
    const result = await runUntilDone({ boards, onEvent, ...settings(flags) }, flags, output);
    for (const line of tally.lines(result, performance.now() - started, output.colour)) output.print(line);
    output.result({ ...result });
    return result.boards.some(({ exit }) => exit === "exception" || exit === "hung") ? 1 : 0;
  } finally {
    trace?.close();
  }
}

/** The boards' names by the addresses of their interfaces. */
function namesOf(boards: RunBoards["boards"]): ReadonlyMap<string, string> {
  const stations = boards.map(({ mac, name }) => [parseMac(mac), name] as const);
  const accessPoints = stations.map(([mac, name]) => [followingAddress(mac), `${name} (access point)`] as const);
  return new Map([...accessPoints, ...stations]);
}

function settings({ seed, loss }: Flags): Pick<SimulationOptions, "seed" | "radio"> {
  return { ...(seed === undefined ? {} : { seed }), ...(loss === undefined ? {} : { radio: { loss } }) };
}

/** Starts the run, served or not, and waits for its end; Ctrl-C ends it in good order. */
async function runUntilDone(
  options: SimulationOptions,
  flags: Flags,
  output: Output,
): ReturnType<typeof startSimulation>["done"] {
  const simulation =
    flags.serve === undefined ? startSimulation(timed(options, flags)) : await serve(options, flags, output);
  const stop = (): void => simulation.stop();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    return await simulation.done;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}

function timed(options: SimulationOptions, { duration, realtime }: Flags): SimulationOptions {
  const end = duration === undefined ? (realtime === true ? {} : { limit: LIMIT }) : { duration };
  return { ...options, ...end, realtime: realtime === true };
}

async function serve(
  options: SimulationOptions,
  { serve: port }: Flags,
  output: Output,
): ReturnType<typeof serveBoards> {
  const served = await serveBoards({ ...options, ...(typeof port === "number" ? { firstPort: port } : {}) });
  for (const { name, url } of served.boards) output.print(`${name}: ${url}`);
  output.note("Connect with `mpremote connect rfc2217://…`; Ctrl-C ends.");
  return served;
}
