import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import ts from "typescript";
import { withoutComment } from "./support/comments.js";
import { staleCorrections } from "./support/corrections.js";
import { inventoryOf } from "./support/inventory.js";
import { compareModule } from "./support/modules.js";
import { createProgram, declaredModules, moduleFile, shown } from "./support/program.js";
import { reportTable } from "./support/report.js";
import type { Target } from "./support/inventory.js";
import type { ModuleReport } from "./support/modules.js";

const targets: readonly Target[] = ["micropython", "pycom"];
const titles: Readonly<Record<Target, string>> = { micropython: "Upstream MicroPython", pycom: "Pycom" };
const reports = new Map<Target, readonly ModuleReport[]>();

describe.each(targets)("the declarations of %s", (target) => {
  const inventory = inventoryOf(target);
  const files = declaredModules(target).flatMap((module) => moduleFile(target, module) ?? []);
  const program = createProgram(target, files);
  const report = [...inventory.keys()].map((module) => compareModule(module, inventory, target, program));
  reports.set(target, report);

  test("are without errors themselves", () => {
    const problems = ts.getPreEmitDiagnostics(program).map((found) => {
      const at =
        found.file && found.start !== undefined
          ? ts.getLineAndCharacterOfPosition(found.file, found.start).line + 1
          : 0;
      return `${shown(found.file?.fileName ?? "")}:${String(at)} ${ts.flattenDiagnosticMessageText(found.messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  });

  test("name no module that the firmware lacks", () => {
    expect(declaredModules(target).filter((module) => !inventory.has(module))).toEqual([]);
  });

  test.each(report.map((found) => [found.module, found.problems] as const))(
    "have every member of %s, and no other",
    (_module, problems) => {
      expect(problems).toEqual([]);
    },
  );

  test("have a comment on every member", () => {
    const own = program
      .getSourceFiles()
      .filter((file) => /\/typings\/(python|micropython|pycom)\//.test(file.fileName));
    expect(own.flatMap(withoutComment)).toEqual([]);
  });
});

test("every correction of the inventory is still needed", () => {
  expect(staleCorrections(targets.map(inventoryOf))).toEqual([]);
});

test("docs/typings.md has the report (scripts/typings-report.mjs writes it)", async () => {
  const path = join(__dirname, "..", "..", "docs", "typings.md");
  const heading = "## What is declared";
  const text = readFileSync(path, "utf8");
  const tables = [...reports].map(([target, report]) => reportTable(titles[target], report));
  const start = text.indexOf(heading);
  const expected = await format([text.slice(0, start < 0 ? undefined : start), heading, ...tables].join("\n\n"), {
    parser: "markdown",
    printWidth: 120,
  });
  if (process.env["TSNOW_WRITE_DOCS"] === "1") writeFileSync(path, expected);
  expect(readFileSync(path, "utf8")).toBe(expected);
});
