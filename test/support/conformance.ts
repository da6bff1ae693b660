/**
 * The oracle of the language tests: the same program in Node and, lowered, on the real MicroPython VM. One line adds a
 * case: `same("spread in a call", "console.log(Math.max(...[1, 2]))")`.
 */
import type { Diagnostic } from "../../src/compiler/diagnostics/diagnostic.js";
import { difference, report } from "./agreement.js";
import { shared } from "./shared.js";
import { stripTypes } from "./strip-types.js";
import type { Outcome } from "./vm/types.js";

type Files = Readonly<Record<string, string>>;

const entry = "main.ts";

/** The compiler's own failures are no refusals. */
const internalFailure = "TSN9999";

export interface Outcomes {
  readonly node: Outcome;
  readonly python: Outcome;
}

export type Verdict =
  | { readonly kind: "rejected"; readonly diagnostics: readonly Diagnostic[] }
  | ({ readonly kind: "agreed" } & Outcomes)
  | {
      readonly kind: "differs";
      readonly why: string;
      readonly report: string;
      /** Absent where the program did not come to run. */
      readonly outcomes?: Outcomes;
    };

/** Compiles a program, runs it on both sides and compares. Never throws: a hang or a failure of the compiler is a difference. */
export async function judge(files: Files): Promise<Verdict> {
  const differs = (why: string, python: Files = {}, outcomes?: Outcomes): Verdict => ({
    kind: "differs",
    why,
    report: report(why, files, python, outcomes),
    ...(outcomes && { outcomes }),
  });
  let python: Files = {};
  try {
    const result = shared.compiler.transpileVirtualProject(files, { entry });
    const errors = result.diagnostics.filter((diagnostic) => diagnostic.category === "error");
    if (errors.some((each) => each.code === internalFailure)) return differs(describeDiagnostics(errors));
    if (errors.length > 0) return { kind: "rejected", diagnostics: errors };
    python = Object.fromEntries(result.files.map(({ path, text }) => [path, text]));
    const outcome = await shared.vm.run({
      node: stripTypes(files, entry),
      python: { files: python, entry: "main.py" },
    });
    if (!outcome.node || !outcome.python) return differs("the harness gave no outcome", python);
    const outcomes = { node: outcome.node, python: outcome.python };
    const why = difference(outcomes.node, outcomes.python);
    return why === undefined ? { kind: "agreed", ...outcomes } : differs(why, python, outcomes);
  } catch (error) {
    return differs(error instanceof Error ? (error.stack ?? error.message) : String(error), python);
  }
}

// ---------------------------------------------------------------- pipelining: a case is compiled while others run

/** How many cases are started ahead of the one that is waited for. */
const ahead = 3;

interface Case {
  readonly files: Files;
  verdict?: Promise<Verdict>;
}

const cases: Case[] = [];

function addCase(name: string, files: Files, check: (verdict: Verdict) => void): void {
  const index = cases.length;
  cases.push({ files });
  test(name, async () => {
    for (const each of cases.slice(index, index + 1 + ahead)) each.verdict ??= judge(each.files);
    check((await cases[index]?.verdict) ?? { kind: "rejected", diagnostics: [] });
  });
}

// ---------------------------------------------------------------- what test files use

const describeDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((each) => `${each.line}:${each.column} ${each.code}: ${each.message}`).join("\n");

function expectAgreement(files: Files, verdict: Verdict): Outcome {
  if (verdict.kind === "agreed") return verdict.node;
  if (verdict.kind === "differs") throw new Error(verdict.report);
  throw new Error(report(`rejected:\n${describeDiagnostics(verdict.diagnostics)}`, files, {}, undefined));
}

/** The program prints the same in Node and on MicroPython, and ends the same. It must print something. */
export function same(name: string, program: string): void {
  sameModules(name, { [entry]: program });
}

/** The same for a program of several files, which starts with `main.ts`. */
export function sameModules(name: string, files: Files): void {
  addCase(name, files, (verdict) => {
    const { output, error } = expectAgreement(files, verdict);
    if (output === "" && !error) throw new Error(report("the program shows nothing", files, {}, undefined));
    if (error) throw new Error(report(`uncaught ${error.kind} on both sides: use sameError`, files, {}, undefined));
  });
}

/** The program ends with an uncaught exception of the same kind in both, having printed the same. */
export function sameError(name: string, program: string): void {
  const files = { [entry]: program };
  addCase(name, files, (verdict) => {
    const { error } = expectAgreement(files, verdict);
    if (!error) throw new Error(report("no exception was left uncaught", files, {}, undefined));
  });
}

/** A listed difference (docs/semantics.md): the program runs on MicroPython and prints this, where Node does otherwise. */
export function differs(name: string, program: string, printed: string): void {
  addCase(name, { [entry]: program }, (verdict) => {
    const python = verdict.kind === "differs" ? verdict.outcomes?.python : undefined;
    expect([verdict.kind, python?.output, python?.error]).toEqual(["differs", printed, undefined]);
  });
}

/** A listed difference: MicroPython raises this, where Node goes on. */
export function raises(kind: string, name: string, program: string): void {
  addCase(name, { [entry]: program }, (verdict) => {
    expect(verdict.kind === "differs" ? verdict.outcomes?.python.error?.kind : verdict.kind).toBe(kind);
  });
}

/** The compiler refuses the program with this code, among others perhaps. */
export function rejected(code: string, program: string | Files, name = firstLine(program)): void {
  const files = typeof program === "string" ? { [entry]: program } : program;
  test(`${code}: ${name}`, () => {
    const result = shared.compiler.transpileVirtualProject(files, { entry });
    const errors = result.diagnostics.filter((diagnostic) => diagnostic.category === "error");
    if (errors.some((each) => each.code === code)) return;
    const python = Object.fromEntries(result.files.map(({ path, text }) => [path, text]));
    throw new Error(report(`expected ${code}, got:\n${describeDiagnostics(errors)}`, files, python, undefined));
  });
}

const firstLine = (program: string | Files): string =>
  (typeof program === "string" ? program : (program[entry] ?? "")).trim().split("\n")[0] ?? "";
