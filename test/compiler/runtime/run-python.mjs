// Runs the Python program on standard input on a MicroPython VM of its own, and prints what it prints.
import { readFileSync } from "node:fs";
import { loadMicroPython } from "@micropython/micropython-webassembly-pyscript";

const lines = [];
const vm = await loadMicroPython({ stdout: (line) => lines.push(line), linebuffer: true, heapsize: 8 * 1024 * 1024 });
try {
  vm.runPython(readFileSync(0, "utf8"));
} catch (error) {
  lines.push(String(error.message));
  process.exitCode = 1;
}
process.stdout.write(lines.map((line) => line + "\n").join(""));
