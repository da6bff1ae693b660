import { simulate } from "../../src/simulator/index";
import type { BoardDefinition, SimulationOptions, SimulationResult, TraceEvent } from "../../src/simulator/index";

export interface Run {
  readonly trace: readonly TraceEvent[];
  readonly result: SimulationResult;
  /** What a board printed. */
  readonly lines: (board?: string) => readonly string[];
  /** The trace of one kind. */
  readonly of: <K extends TraceEvent["kind"]>(kind: K, board?: string) => readonly Extract<TraceEvent, { kind: K }>[];
}

/** A board that runs one script. Its name gives its address: `a` is `aa:aa:aa:aa:aa:aa`. */
export function board(name: string, source: string, more: Partial<BoardDefinition> = {}): BoardDefinition {
  return { name, mac: name.slice(0, 1).repeat(12), target: "micropython", files: { "main.py": source }, ...more };
}

/** Runs boards and keeps everything that happened. */
export async function run(
  boards: readonly BoardDefinition[],
  options: Omit<SimulationOptions, "boards"> = {},
): Promise<Run> {
  const trace: TraceEvent[] = [];
  const result = await simulate({ boards, ...options, onEvent: (event) => trace.push(event) });
  const of = <K extends TraceEvent["kind"]>(kind: K, name?: string): Extract<TraceEvent, { kind: K }>[] =>
    // The filter keeps exactly the events of this kind.
    trace.filter((event) => event.kind === kind && (name === undefined || event.board === name)) as Extract<
      TraceEvent,
      { kind: K }
    >[];
  const [first] = boards;
  return { trace, result, of, lines: (name = first?.name) => of("stdout", name).map((event) => event.text) };
}

/** Runs one script alone and gives what it printed. */
export async function printed(source: string, more: Partial<BoardDefinition> = {}): Promise<readonly string[]> {
  return (await run([board("a", source, more)])).lines();
}
