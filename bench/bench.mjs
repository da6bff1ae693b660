// How long the compiler takes: a warm call of the library on a small program, and `tsnow build` of a sample beside `tsc` on the
// same program with its default library. Both are timed in one run, in turns, so that the ratio holds on any machine.
// Ends with status 1 if a bound is missed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** The middle of some times in milliseconds. */
function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function time(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** A warm `transpileVirtualProject` of a program of twenty lines. Each call gets another text, as an editor's calls would. */
function warmCall() {
  const { transpileVirtualProject } = require("../dist/index.js");
  const program = readFileSync(join(root, "bench", "programs", "twenty-lines.ts"), "utf8");
  const call = (round) => {
    const files = { "main.ts": `${program}print(${round});\n` };
    const { diagnostics } = transpileVirtualProject(files, { entry: "main.ts" });
    if (diagnostics.length > 0) throw new Error(diagnostics[0].message);
  };
  for (let round = 0; round < 20; round++) call(round);
  return median(Array.from({ length: 100 }, (_, round) => time(() => call(round))));
}

function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")}\n${stdout}${stderr}`);
}

/** `tsnow build` of a sample and `tsc --noEmit` on the same file with the default library, in turns. */
function buildAgainstTsc() {
  const folder = mkdtempSync(join(tmpdir(), "tsnow-bench-"));
  const sample = join(root, "samples", "micropython", "sender.ts");
  const tsconfig = join(folder, "tsconfig.json");
  // The same declarations, but the default library in the place of ours (which would clash with it).
  const compilerOptions = {
    noEmit: true,
    strict: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    types: [],
    skipLibCheck: true,
    paths: { "*": [join(root, "typings", "micropython", "*")] },
  };
  const python = ["index.d.ts", "micropython.d.ts"].map((name) => join(root, "typings", "python", name));
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files: [sample, ...python] }));
  const tsc = () => spawnSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", tsconfig]);
  const tsnow = () => run(join(root, "bin", "tsnow"), "build", sample, "-o", join(folder, "out"));
  try {
    tsc();
    tsnow();
    const times = Array.from({ length: 7 }, () => ({ tsc: time(tsc), tsnow: time(tsnow) }));
    return { tsc: median(times.map((pair) => pair.tsc)), tsnow: median(times.map((pair) => pair.tsnow)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const warm = warmCall();
console.log(`warm call, 20 lines: ${warm.toFixed(1)} ms (bound: 30)`);
const { tsc, tsnow } = buildAgainstTsc();
const ratio = tsnow / tsc;
console.log(
  `tsnow build: ${tsnow.toFixed(0)} ms, tsc with its default library: ${tsc.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (bound: 0.5)`,
);
if (warm >= 30 || ratio >= 0.5) process.exitCode = 1;
