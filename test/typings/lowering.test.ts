import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transpileVirtualProject } from "../../src/index.js";
import { runPython } from "../compiler/runtime/python.js";
import { CallMaker, ambientModule, programsOf } from "./support/calls.js";
import { createProgram, declaredModules, moduleFile } from "./support/program.js";
import type { Call } from "./support/calls.js";
import type { Target } from "./support/inventory.js";

const recording = readFileSync(join(__dirname, "support", "recording.py"), "utf8");

/** A module's calls, what was made of them, and what Python's documentation would write. */
interface Compared {
  readonly module: string;
  readonly calls: readonly Call[];
  readonly lowered: string;
  readonly expected: string;
}

/** What the calls of both programs of each module have recorded on the VM, one line for each call. */
function recorded(
  all: readonly Compared[],
): ReadonlyMap<string, { readonly found: readonly string[]; readonly expected: readonly string[] }> {
  const runs = all.flatMap(({ module, calls, lowered, expected }) =>
    [lowered, expected].map((source) => {
      const objects = calls.map((call) => (call.receiver === undefined ? "-" : "o")).join("");
      return `print("\\n".join(run(${[source, module, objects].map((each) => JSON.stringify(each)).join(", ")})))`;
    }),
  );
  const lines = runPython([recording, ...runs, ""].join("\n"));
  const next = (count: number): string[] => lines.splice(0, count);
  return new Map(all.map(({ module, calls }) => [module, { found: next(calls.length), expected: next(calls.length) }]));
}

function compare(target: Target): { readonly findings: readonly string[]; readonly all: readonly Compared[] } {
  const modules = declaredModules(target);
  const program = createProgram(
    target,
    modules.flatMap((module) => moduleFile(target, module) ?? []),
  );
  const maker = new CallMaker(program);
  const ambient = {
    module: ambientModule,
    calls: maker.ambientCalls([
      ["bytes", "bytes"],
      ["bytearray", "bytearray"],
      ["memoryview", "memoryview"],
      ["DictMethods", "dict<string, int>"],
      ["DictMethods", "dict<bytes, int>"],
    ]),
  };
  const programs = [
    ...modules.map((module) => ({ module, calls: maker.moduleCalls(module, target, program) })),
    ambient,
  ]
    .filter(({ calls }) => calls.length > 0)
    .map(({ module, calls }) => ({
      module,
      calls,
      ...programsOf(module, calls),
      file: `calls_${module.replace(".", "_")}`,
    }));
  const sources = Object.fromEntries(programs.map(({ file, typeScript }) => [`${file}.ts`, typeScript]));
  const { files, diagnostics } = transpileVirtualProject(sources, { target });
  const lineOf = (file: string | undefined, line: number | undefined): string =>
    sources[file ?? ""]?.split("\n")[(line ?? 0) - 1] ?? "";
  return {
    findings: diagnostics.map((found) => `${found.message} ${lineOf(found.file, found.line)}`),
    all: programs.map(({ module, calls, python, file }) => ({
      module,
      calls,
      lowered: files.find(({ path }) => path === `${file}.py`)?.text ?? "",
      expected: python,
    })),
  };
}

describe.each<Target>(["micropython", "pycom"])("calls with the declarations of %s", (target) => {
  const { findings, all } = compare(target);
  const records = findings.length > 0 ? new Map<string, never>() : recorded(all);

  test("are compiled", () => expect(findings).toEqual([]));

  test.each(all.map(({ module, calls }) => [module, calls] as const))(
    "give the arguments that %s documents",
    (module, calls) => {
      const { found = [], expected = [] } = records.get(module) ?? {};
      const shown = (lines: readonly string[]): string[] =>
        calls.map((call, index) => `${call.typeScript} ${lines[index] ?? "nothing"}`);
      expect(shown(found)).toEqual(shown(expected));
      expect(shown(expected).filter((line) => / (nothing|\[\])$| raised /.test(line))).toEqual([]);
    },
  );
});
