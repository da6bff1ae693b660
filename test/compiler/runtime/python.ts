import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { helpers, withNeeded, type HelperName } from "../../../src/compiler/runtime/manifest.js";

const runtime = join(__dirname, "..", "..", "..", "src", "compiler", "runtime");

/** The Python text of helpers, with all that they need. */
export function helperText(names: readonly HelperName[]): string {
  const all = withNeeded(names);
  const imports = [...new Set(all.flatMap((name) => helpers[name].imports))].map((module) => `import ${module}\n`);
  return [...imports, ...all.map((name) => readFileSync(join(runtime, helpers[name].file), "utf8"))].join("\n\n");
}

/** Runs a program on a real MicroPython VM in a process of its own. Throws with the traceback where it fails. */
export function runPython(program: string): string[] {
  const { stdout, status, stderr } = spawnSync(process.execPath, [join(__dirname, "run-python.mjs")], {
    input: program,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout.split("\n").slice(0, -1);
}

/** What each Python expression prints as, on the VM, with the helpers at hand; an exception as `!Type`. */
export function evaluate(names: readonly HelperName[], expressions: readonly string[], setup = ""): string[] {
  const calls = expressions.map((expression) => `_try(lambda: (${expression}))`);
  const show = [
    "def _try(f):",
    "    try:",
    "        print(repr(f()))",
    "    except Exception as e:",
    "        print('!' + type(e).__name__)",
  ];
  return runPython([helperText(names), setup, ...show, ...calls, ""].join("\n"));
}
