/** `UPDATE_GOLDEN=1` writes what the compiler gives: read the difference before you commit it. */
import { judge } from "../support/conformance.js";
import { deviceModulesOf, findGoldens, type Golden, writeGolden } from "../support/golden.js";
import { shared } from "../support/shared.js";

const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

function compile(golden: Golden): Readonly<Record<string, string>> {
  const result = shared.compiler.transpileVirtualProject(golden.files, { entry: "main.ts", target: golden.target });
  const errors = result.diagnostics.map(
    (each) => `${each.file}:${each.line}:${each.column} ${each.code} ${each.message}`,
  );
  if (errors.length > 0) throw new Error(errors.join("\n"));
  return Object.fromEntries(result.files.map(({ path, text }) => [path, text]));
}

describe.each(findGoldens().map((golden) => [golden.name, golden] as const))("%s", (_, golden) => {
  test("gives the Python beside it", () => {
    const python = compile(golden);
    if (isUpdating) writeGolden(golden, python);
    else expect(python).toEqual(golden.expected);
  });

  const devices = deviceModulesOf(golden);
  if (devices.length > 0 || golden.target === "pycom") return;
  test("does the same in Node and on the VM", async () => {
    const verdict = await judge(golden.files);
    if (verdict.kind === "differs") throw new Error(verdict.report);
    expect(verdict.kind).toBe("agreed");
  });
});
