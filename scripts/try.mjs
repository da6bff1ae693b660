// Prints the Python of a TypeScript file, for work on the compiler: node scripts/try.mjs FILE.ts [--target pycom] [--run]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { transpileVirtualProject } = require("../dist/compiler/index.js");
const args = process.argv.slice(2);
const file = args.find((each) => !each.startsWith("--") && each !== "pycom");
const target = args.includes("pycom") ? "pycom" : "micropython";
const result = transpileVirtualProject({ "main.ts": readFileSync(file, "utf8") }, { entry: "main.ts", target });
for (const each of result.diagnostics)
  console.log(`${each.file}:${each.line}:${each.column} ${each.code} ${each.message}`);
for (const each of result.files) console.log(args.includes("--run") ? "" : each.text);
if (args.includes("--run")) {
  const { loadMicroPython } = await import("@micropython/micropython-webassembly-pyscript/micropython.mjs");
  const vm = await loadMicroPython({ stdout: (line) => console.log(line), linebuffer: true });
  for (const each of result.files.slice(0)) vm.FS.writeFile(each.path, each.text);
  if (result.files.length > 0) {
    try {
      vm.runPython("import main");
    } catch (error) {
      console.log(error.message);
    }
  }
}
