import { transpileString } from "../../../src/compiler/index.js";
import { runPython } from "../../compiler/runtime/python.js";

// The VM has no source of randomness of a chip; these bytes stand for it.
const chip = "import os\nos.urandom = lambda n: bytes([(7 * i + 250) & 255 for i in range(n)])\n";

function output(program: string): string[] {
  const { files, diagnostics } = transpileString(program);
  expect(diagnostics).toEqual([]);
  return runPython(chip + (files[0]?.text ?? ""));
}

test("Crypto.getRandomValues fills the array and gives it back", () => {
  const program =
    "const u = new Uint8Array(4); const v = crypto.getRandomValues(u); console.log(v === u, u); console.log(crypto.getRandomValues(new Uint8Array(0)).length);";
  expect(output(program)).toEqual(["true Uint8Array(4) [ 250, 1, 8, 15 ]", "0"]);
});

test("Crypto.randomUUID has the form of version 4", () => {
  const [uuid = ""] = output("console.log(crypto.randomUUID());");
  expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
