// Compiles src/ to dist/ and copies what TypeScript leaves behind: the Python files that the compiler and the simulator read.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Every file below a folder, as paths relative to the root. */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** A module that was renamed or removed must not live on in dist/. */
function removeOrphans() {
  if (!existsSync(join(root, "dist"))) return;
  for (const path of filesBelow("dist")) {
    const source = join(root, "src", relative("dist", path));
    const compiled = /\.(d\.ts|js|js\.map)$/.exec(path);
    const origin = compiled ? source.slice(0, -compiled[0].length) + ".ts" : source;
    if (path.endsWith(".tsbuildinfo") || existsSync(origin)) continue;
    rmSync(join(root, path));
  }
}

removeOrphans();
try {
  execFileSync(process.execPath, [require.resolve("typescript/bin/tsc"), "-p", join(root, "tsconfig.json")], {
    stdio: "inherit",
  });
} catch {
  process.exit(1);
}
for (const path of filesBelow("src")) {
  if (path.endsWith(".ts")) continue;
  const target = join(root, "dist", relative("src", path));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(root, path), target);
}
