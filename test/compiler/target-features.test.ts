/** Generated code and helpers use nothing that a board lacks: the VM of the tests has more than an ESP32. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "../../src/compiler/api.js";
import { helpers, isHelperName } from "../../src/compiler/runtime/manifest.js";
import { findGoldens } from "../support/golden.js";
import { describeWithPython, PythonServer } from "../support/python.js";

interface Features {
  readonly builtins: readonly string[];
  readonly members: readonly string[];
  readonly modules: Readonly<Record<string, readonly string[]>>;
}

interface Question {
  readonly target: Target;
  readonly features: Features;
  readonly files: Readonly<Record<string, string>>;
  /** Attributes that the program's objects have, beside those that the files set. */
  readonly attributes?: readonly string[];
}

/** What helpers ask the program's own objects for. */
const javaScriptMembers = ["toISOString", "toJSON", "toString", "next", "raw"];

const fixture = join(__dirname, "../fixtures/target-features.json");
// Written by scripts/target-features.mjs in this form.
const features = JSON.parse(readFileSync(fixture, "utf8")) as Readonly<Record<Target, Features>>;
const targets: readonly Target[] = ["micropython", "pycom"];
const runtime = join(__dirname, "../../src/compiler/runtime");

describeWithPython("the target's own features", () => {
  let python: PythonServer<Question, readonly string[]>;
  beforeAll(() => {
    python = new PythonServer(join(__dirname, "../support/target_features.py"));
  });
  afterAll(() => python.close());

  const findings = (
    target: Target,
    files: Question["files"],
    attributes: readonly string[] = [],
  ): Promise<readonly string[]> => python.ask({ target, features: features[target], files, attributes });

  describe("are all that goldens use", () => {
    test.each(findGoldens().map((golden) => [golden.name, golden] as const))("%s", async (_, golden) => {
      expect(await findings(golden.target, golden.expected)).toEqual([]);
    });
  });

  test.each(targets)("are all that helpers use on %s", async (target) => {
    const names = Object.keys(helpers).filter(isHelperName);
    const own = names.filter((name) => helpers[name].only === undefined || helpers[name].only === target);
    const files = own.map((name): [string, string] => {
      const { file, imports } = helpers[name];
      const needed = imports.map((module) => `import ${module}\n`).join("");
      return [file, needed + readFileSync(join(runtime, file), "utf8")];
    });
    expect(await findings(target, Object.fromEntries(files), javaScriptMembers)).toEqual([]);
  });

  const lacking: readonly (readonly [text: string, finding: string])[] = [
    ["print(f'{1}')", "f-string (strings are formatted with % on every target)"],
    ["match 1:\n    case _: pass", "match statement"],
    ["def f(a, /): pass", "positional-only parameter"],
    ["x = [*'a']", "star in a display"],
    ["x = {**{}}", "** in a display"],
    ["async def f():\n    yield 1", "async generator"],
    ["raise ValueError() from None", "raise … from"],
    ["import functools", "module functools"],
    ["from time import strftime", "time.strftime"],
    ["import time as t\nt.strftime()", "time.strftime"],
    ["'a'.title()", ".title"],
    ["vars()", "name vars"],
    ["x = [1]\nx[::2] = [1]", "assignment to a slice with a step"],
    ["class A:\n    def __index__(self): pass", "__index__"],
    ["class A(metaclass=type): pass", "keyword metaclass of a class"],
  ];
  test.each(lacking)("%s is found", async (text, finding) => {
    const found = await findings("micropython", { "main.py": text });
    expect(found.map((each) => each.replace(/^main\.py: line \d+: /, ""))).toEqual([finding]);
  });

  test.each([
    ["x = 1\nprint((y := x))", "walrus"],
    ["import random", "module random"],
    ["'a'.center(3)", ".center"],
    ["class A:\n    def __radd__(self, other): pass", "__radd__"],
  ])("%s is found for Pycom's firmware alone", async (text, finding) => {
    expect((await findings("pycom", { "main.py": text }))[0]).toContain(finding);
    expect(await findings("micropython", { "main.py": text })).toEqual([]);
  });

  test("what every target has passes", async () => {
    const text = [
      "import json, time",
      "from radio.link import send",
      "class A(Exception):",
      "    def __init__(self, x, *rest, k=1, **more):",
      "        super().__init__(x)",
      "        self.x = [each.strip() for each in rest if each][::-1]",
      "def f():",
      "    global g",
      "    g = yield",
      "    try:",
      "        return json.dumps({1: send(b'x'.hex())}) % (1,)",
      "    except (OSError, A) as e:",
      "        print(e.args, e.x, time.ticks_ms())",
      "    finally:",
      "        a, *b = 1, 2",
    ].join("\n");
    for (const target of targets) {
      expect(await findings(target, { "main.py": text, "radio/link.py": "def send(x): pass" })).toEqual([]);
    }
  });
});
