import { basename } from "node:path";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.js";
import { failure } from "../../failure.js";
import type { BoardDefinition } from "../../simulator/index.js";
import type { ProjectFlags } from "../project-options.js";
import { parseOperand } from "./operands.js";
import type { Prepared, Program } from "./program.js";
import { readPythonProgram } from "./python-program.js";

/** The boards of a run, ready to start. */
export interface RunBoards {
  readonly boards: readonly BoardDefinition[];
  /** Source maps of the Python files that were compiled, as JSON, by board and path. */
  readonly maps: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
}

/** Compiles or reads every program that the command line asks for. Throws a `Failure` for what cannot be found. */
export async function prepareBoards(operands: readonly string[], flags: ProjectFlags): Promise<RunBoards> {
  const parts: Prepared[] = [];
  for (const operand of operands.length === 0 ? [undefined] : operands) parts.push(await prepare(operand, flags));
  const programs = parts.flatMap((part) => part.programs);
  const diagnostics = parts.flatMap((part) => part.diagnostics);
  const ok = parts.every((part) => part.ok);
  if (!ok) return { boards: [], maps: new Map(), diagnostics, ok };
  refuseTwins(
    programs.map(({ name }) => name),
    "name",
  );
  const target = flags.target ?? programs.find((program) => program.target !== undefined)?.target ?? "micropython";
  const macs = addressesOf(programs);
  refuseTwins(macs, "address");
  const boards = programs.map(({ name, files, ...program }, index) => ({
    name,
    target: program.target ?? target,
    mac: macs[index] ?? "",
    files,
  }));
  return { boards, maps: new Map(programs.map(({ name, maps }) => [name, maps])), diagnostics, ok };
}

async function prepare(text: string | undefined, flags: ProjectFlags): Promise<Prepared> {
  const operand = text === undefined ? undefined : parseOperand(text);
  if (operand?.program.endsWith(".py") !== true) {
    // The compiler takes a while to load, which a run of Python alone can do without.
    const { compileProgram } = await import("./typescript-program.js");
    return compileProgram(operand, flags);
  }
  const name = operand.name ?? basename(operand.program, ".py");
  const files = readPythonProgram(operand.program);
  const program = { name, mac: operand.mac, target: flags.target, files, maps: new Map<string, string>() };
  return { programs: [program], diagnostics: [], ok: true };
}

/** Addresses for all: those given, and for the others locally administered ones that nobody has. */
function addressesOf(programs: readonly Program[]): readonly string[] {
  const taken = new Set(programs.map(({ mac }) => mac));
  let last = 0;
  const next = (): string => {
    const mac = `02${(++last).toString(16).padStart(10, "0")}`;
    return taken.has(mac) ? next() : mac;
  };
  return programs.map(({ mac }) => mac ?? next());
}

function refuseTwins(values: readonly string[], what: string): void {
  const twin = values.find((value, index) => values.indexOf(value) !== index);
  if (twin === undefined) return;
  const advice = what === "name" ? "Give them names: `tsnow sim left=a.ts right=a.ts`." : "Each board needs its own.";
  throw failure("TSN6103", `Two boards have the ${what} ${twin}. ${advice}`);
}
