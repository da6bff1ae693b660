// Writes the report by module into docs/typings.md: the test that compares declarations and inventories knows it.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npm", ["run", "--silent", "jest", "--", "test/typings/inventory"], {
  stdio: "inherit",
  env: { ...process.env, TSNOW_WRITE_DOCS: "1" },
  shell: process.platform === "win32",
});
process.exitCode = status ?? 1;
