import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { helpers, isHelperName, withNeeded, type HelperName } from "../../../src/compiler/runtime/manifest.js";

const runtime = join(__dirname, "..", "..", "..", "src", "compiler", "runtime");
const names = Object.keys(helpers).filter(isHelperName);
const modules = ["array", "asyncio", "binascii", "json", "math", "os", "random", "re", "struct", "time"];

/** A helper's code without comments and texts. */
function codeOf(name: HelperName): string {
  const text = readFileSync(join(runtime, helpers[name].file), "utf8");
  return text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g, "''");
}

const mentions = (code: string, name: string): boolean => new RegExp(`(?<![\\w.])${name}\\b`).test(code);

test("every Python file is a helper of the manifest, and the reverse", () => {
  expect(names.map((name) => helpers[name].file).sort()).toEqual(
    readdirSync(runtime)
      .filter((file) => file.endsWith(".py"))
      .sort(),
  );
});

test.each(names)("%s: its file holds it and nothing else, and the manifest says what it needs", (name) => {
  const code = codeOf(name);
  expect(
    [...code.matchAll(/^(?:async )?(?:def|class) (\w+)|^(_\w+) = /gm)].map((match) => match[1] ?? match[2]),
  ).toEqual([name]);
  expect(names.filter((other) => other !== name && mentions(code, other)).sort()).toEqual(
    [...helpers[name].needs].sort(),
  );
  expect(
    modules.filter((module) => mentions(code, `${module}\\.`.slice(0, -2)) && code.includes(`${module}.`)),
  ).toEqual([...helpers[name].imports].sort());
  expect(code.split("\n").length).toBeLessThan(80);
});

test("what is needed comes first where a class derives from it", () => {
  expect(withNeeded(["_Set"])).toEqual(["_Map", "_Set"]);
});

const python = spawnSync("python3", ["--version"]).status === 0;
(python ? test : test.skip)("helpers use what every board has (needs python3)", () => {
  const found = execFileSync(
    "python3",
    [join(__dirname, "check-helper.py"), ...names.map((name) => join(runtime, helpers[name].file))],
    { encoding: "utf8" },
  );
  expect(found).toBe("");
});
