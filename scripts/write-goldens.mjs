// Writes the Python that stands beside the samples. Build first, and read the difference before you commit it. A test holds them current.
import { readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const samples = join(dirname(dirname(fileURLToPath(import.meta.url))), "samples");
const { transpileProject } = createRequire(import.meta.url)("../dist/index.js");

for (const project of readdirSync(samples)) {
  const { files, diagnostics } = transpileProject(join(samples, project));
  for (const { file, line, message } of diagnostics) console.error(`${file}:${line}: ${message}`);
  // A driver in Python goes onto the board as it is; it is no golden.
  const entries = files.filter(({ path }) => path.endsWith("/main.py"));
  for (const { path, text } of entries) writeFileSync(join(samples, project, path.replace("/main.py", ".py")), text);
}
