/** A second opinion on the goldens: MicroPython's unix port, with an ESP32's features, beside the VM in WebAssembly. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deviceModulesOf, findGoldens, type Golden } from "../support/golden.js";
import { shared } from "../support/shared.js";
import { stripTypes } from "../support/strip-types.js";
import { findNativeMicroPython } from "../support/native-micropython.js";

const native = findNativeMicroPython();
const goldens = findGoldens().filter((golden) => "main.py" in golden.expected);

function writeProgram(golden: Golden): string {
  const folder = mkdtempSync(join(tmpdir(), "tsnow-golden-"));
  for (const [path, text] of Object.entries(golden.expected)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(command: string, options: readonly string[], folder: string, file: string) {
  return spawnSync(command, [...options, file], { cwd: folder, encoding: "utf8", timeout: 20_000 });
}

if ("missing" in native) {
  describe.skip(`goldens on a native MicroPython (skipped: ${native.missing})`, () => {
    test.each(goldens.map((golden) => golden.name))("%s", () => undefined);
  });
} else {
  const { command } = native;
  describe("goldens on a native MicroPython", () => {
    test.each(goldens.map((golden) => [golden.name, golden] as const))("%s", async (_, golden) => {
      const folder = writeProgram(golden);
      try {
        for (const file of Object.keys(golden.expected)) {
          const compiled = run(command, ["-X", "compile-only"], folder, file);
          expect({ file, error: compiled.stderr }).toEqual({ file, error: "" });
          expect(compiled.status).toBe(0);
        }
        if (golden.target === "pycom" || deviceModulesOf(golden).length > 0) return;
        const { node } = await shared.vm.run({ node: stripTypes(golden.files, "main.ts") });
        const { stdout, status } = run(command, [], folder, "main.py");
        expect(stdout).toBe(node?.output);
        expect(status === 0).toBe(node?.error === undefined);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  });
}
