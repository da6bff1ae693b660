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

/** What a helper's file defines: itself, and what only it and its friends use. */
function definedBy(name: HelperName): string[] {
  const found = codeOf(name).matchAll(/^(?:async )?(?:def|class) (\w+)|^(_\w+) = /gm);
  return [...found].map((match) => match[1] ?? match[2] ?? "");
}

const mentions = (code: string, name: string): boolean => new RegExp(`(?<![\\w.])${name}\\b`).test(code);

test("every Python file is a helper of the manifest, and the reverse", () => {
  expect(names.map((name) => helpers[name].file).sort()).toEqual(
    readdirSync(runtime)
      .filter((file) => file.endsWith(".py"))
      .sort(),
  );
});

test.each(names)("%s: its file holds it, and the manifest says what it needs", (name) => {
  const code = codeOf(name);
  const own = new Set(definedBy(name));
  expect(own).toContain(name);
  const used = names.filter(
    (other) => other !== name && definedBy(other).some((each) => !own.has(each) && mentions(code, each)),
  );
  expect(used.sort()).toEqual([...helpers[name].needs].sort());
  expect(
    modules.filter((module) => mentions(code, `${module}\\.`.slice(0, -2)) && code.includes(`${module}.`)),
  ).toEqual([...helpers[name].imports].sort());
  expect(code.split("\n").length).toBeLessThan(100);
});

test("what is needed comes first where a class derives from it", () => {
  expect(withNeeded(["_Set"])).toEqual(["_Map", "_Set"]);
});
