import fc from "fast-check";
import type { Module } from "../../../src/compiler/python/nodes.js";
import { printModule } from "../../../src/compiler/python/print/module.js";
import { mapExpressions } from "../../../src/compiler/python/traverse.js";
import { shared } from "../../support/shared.js";
import { anyModule } from "./arbitrary.js";

const runs = Number(process.env["TSNOW_PROPERTY_RUNS"] ?? 150);

/** MicroPython computes `2 ** 1000000000` while it compiles. */
const withSmallNumbers = (module: Module): Module =>
  mapExpressions(module, (node) => (node.kind === "IntLiteral" ? { ...node, value: node.value % 4n } : node));

/** What MicroPython's compiler says of a text: what its parser does, and what is found later (`return` outside a function, …). */
const program = `
try:
    compile(open("text").read(), "x", "exec")
except SyntaxError as error:
    print(error.args[0])
`;

/** Its parser's own words. */
const ofTheParser = /invalid syntax|indent/;

test("MicroPython's grammar, which is older than CPython's, takes what is printed", () =>
  fc.assert(
    fc.asyncProperty(anyModule, async (module) => {
      const { text } = printModule(withSmallNumbers(module));
      const { python } = await shared.vm.run({ python: { files: { "main.py": program, text }, entry: "main.py" } });
      if (python?.error || ofTheParser.test(python?.output ?? "")) throw new Error(`${python?.output}\n${text}`);
    }),
    { numRuns: runs },
  ));
