import ts from "typescript";
import { staleCorrections } from "./support/corrections.js";
import { inventoryOf } from "./support/inventory.js";
import { compareModule } from "./support/modules.js";
import { createProgram, declaredModules, moduleFile, shown } from "./support/program.js";
import type { Target } from "./support/inventory.js";

const targets: readonly Target[] = ["micropython", "pycom"];

describe.each(targets)("the declarations of %s", (target) => {
  const inventory = inventoryOf(target);
  const files = declaredModules(target).flatMap((module) => moduleFile(target, module) ?? []);
  const program = createProgram(target, files);

  test("are without errors themselves", () => {
    const problems = ts.getPreEmitDiagnostics(program).map((found) => {
      const at =
        found.file && found.start !== undefined
          ? ts.getLineAndCharacterOfPosition(found.file, found.start).line + 1
          : 0;
      return `${shown(found.file?.fileName ?? "")}:${at} ${ts.flattenDiagnosticMessageText(found.messageText, "\n")}`;
    });
    expect(problems).toEqual([]);
  });

  test("name no module that the firmware lacks", () => {
    expect(declaredModules(target).filter((module) => !inventory.has(module))).toEqual([]);
  });

  test.each([...inventory.keys()])("have every member of %s, and no other", (module) => {
    expect(compareModule(module, inventory, target, program).problems).toEqual([]);
  });
});

test("every correction of the inventory is still needed", () => {
  expect(staleCorrections(targets.map(inventoryOf))).toEqual([]);
});
