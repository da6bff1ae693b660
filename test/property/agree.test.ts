/**
 * Random small programs do in Node what they do on the VM, or are refused. `TSNOW_PROPERTY_RUNS` and
 * `TSNOW_PROPERTY_SEED` choose how many and which; what fails is shrunk and written below `TSNOW_FAILURES`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { judge, type Outcomes, type Verdict } from "../support/conformance.js";
import { shared } from "../support/shared.js";
import { stripTypes } from "../support/strip-types.js";
import { randomProgram, type RandomProgram } from "./program.js";

const runs = Number(process.env["TSNOW_PROPERTY_RUNS"] ?? 60);
const seed = Number(process.env["TSNOW_PROPERTY_SEED"] ?? 1);
const folder = process.env["TSNOW_FAILURES"] ?? join(tmpdir(), "tsnow-failures");
/** Shrinking takes a few seconds a failure; after so many, the rest are only counted. */
const mostShrunk = Number(process.env["TSNOW_PROPERTY_SHRUNK"] ?? 12);

type Judgement = Verdict | { readonly kind: "left out"; readonly why: string };

async function judgeProgram({ text, checked }: RandomProgram): Promise<Judgement> {
  const verdict = await judge({ "main.ts": text });
  if (verdict.kind !== "differs") return verdict;
  if (verdict.outcomes && isRounding(verdict.outcomes)) return { kind: "left out", why: "rounding" };
  if (verdict.outcomes && isZeroSign(verdict.outcomes)) return { kind: "left out", why: "the sign of an int's zero" };
  const { node } = await shared.vm
    .run({ node: stripTypes({ "main.ts": checked }, "main.ts") })
    .catch(() => ({ node: undefined }));
  const why = node ? /\$(long|inexact)/.exec(node.output + (node.error?.message ?? ""))?.[1] : "long";
  return why === undefined ? verdict : { kind: "left out", why };
}

/** An int has no negative zero (docs/semantics.md): `-x` of an int that is 0 prints `0` on MicroPython and `-0` in Node. */
function isZeroSign({ node, python }: Outcomes): boolean {
  const unsigned = (text: string): string => text.replace(/-0(?![\d.])/g, "0");
  return node.output !== python.output && unsigned(node.output) === unsigned(python.output);
}

/** A last digit that differs (the VM's `pow` and its reading of floats) can be made more of by what is computed from it. */
function isRounding({ node, python }: Outcomes): boolean {
  const fraction = /-?\d+\.\d+(?:e[+-]?\d+)?/g;
  const [ours, theirs] = [node.output.match(fraction) ?? [], python.output.match(fraction) ?? []];
  const isNear = (one: string, other: string): boolean => Math.abs(Number(one) / Number(other) - 1) < 1e-9;
  return (
    node.output.replace(fraction, "#") === python.output.replace(fraction, "#") &&
    ours.every((text, index) => isNear(text, theirs[index] ?? ""))
  );
}

/** What is counted as one: agreed, differs, or refused with the same code. */
function labelOf(judgement: Judgement): string {
  if (judgement.kind === "rejected") {
    const [first] = judgement.diagnostics;
    return `rejected ${first?.code ?? ""} ${/`[^`]*`/.exec(first?.message ?? "")?.[0] ?? ""}`;
  }
  return judgement.kind === "left out" ? `left out: ${judgement.why}` : judgement.kind;
}

/** The smallest program that still fails, as its report. */
async function shrink(index: number): Promise<string> {
  let smallest = "";
  const property = fc.asyncProperty(randomProgram, async (program) => {
    const judgement = await judgeProgram(program);
    if (judgement.kind !== "differs") return true;
    smallest = judgement.report;
    return false;
  });
  await fc.check(property, { seed, path: String(index), numRuns: 1, interruptAfterTimeLimit: 20_000 });
  return smallest;
}

test(`${runs} random programs agree or are refused`, async () => {
  const programs = fc.sample(randomProgram, { seed, numRuns: runs });
  const counts = new Map<string, number>();
  const failed: number[] = [];
  const settle = async (index: number, program: RandomProgram): Promise<void> => {
    const judgement = await judgeProgram(program);
    const label = labelOf(judgement);
    counts.set(label, (counts.get(label) ?? 0) + 1);
    if (judgement.kind === "differs") failed.push(index);
  };
  // A few at a time: one is compiled while another runs.
  for (let start = 0; start < programs.length; start += 4) {
    await Promise.all(programs.slice(start, start + 4).map((program, index) => settle(start + index, program)));
  }
  const table = [...counts].sort(([, one], [, other]) => other - one).map(([label, count]) => `${count} ${label}`);
  process.stderr.write(`random programs: ${table.join(", ")}\n`);
  const reports: string[] = [];
  for (const index of failed.sort((one, other) => one - other).slice(0, mostShrunk)) {
    const report = await shrink(index);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `seed-${seed}-${index}.txt`), report);
    reports.push(report);
  }
  if (failed.length > 0)
    throw new Error(`${failed.length} programs differ (${folder}):\n${reports.slice(0, 3).join("\n")}`);
}, 3_600_000);
