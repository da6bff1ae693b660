import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { filesBelow, modules, repository } from "./files.js";

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string }[] };
}

/** What dependency-cruiser finds in some folders, by the rules of the repository. */
function cruise(...folders: readonly string[]): Cruise {
  const tool = join(repository, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const args = [tool, ...folders, "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: repository, encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as Cruise;
}

describe("imports", () => {
  const { modules: seen, summary } = cruise("src");

  test("form no cycle and keep to the folders' rules", () => {
    expect(summary.violations).toEqual([]);
  });

  test("were looked at in every module", () => {
    const sources = seen.map(({ source }) => source).filter((source) => source.startsWith("src/"));
    expect(sources).toEqual(expect.arrayContaining([...modules]));
  });
});

test("every Python file of the package goes to dist/, as the compiled modules do", () => {
  const assets = filesBelow("src").filter((path) => !path.endsWith(".ts"));
  const compiled = modules.filter((path) => !path.endsWith(".d.ts")).map((path) => path.replace(/\.ts$/, ".js"));
  const expected = [...assets, ...compiled].map((path) => path.replace(/^src\//, "dist/"));
  expect(filesBelow("dist")).toEqual(expect.arrayContaining(expected));
});
