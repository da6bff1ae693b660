import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import Ajv from "ajv";
import type { Diagnostic } from "../../src/compiler/diagnostics/diagnostic.js";
import { options } from "../../src/project/configuration/options.js";
import { configurationPage } from "../../src/project/configuration/page.js";
import { schemaFile, settingsSchema } from "../../src/project/configuration/schema.js";
import { Failure } from "../../src/failure.js";
import { loadProject } from "../../src/project/project.js";
import { folderWith, removeFolders } from "./folder.js";

afterAll(removeFolders);

const repository = join(__dirname, "..", "..");

/** A project with this tsconfig.json and the entries that it may name. */
function projectWith(tsconfig: string, more: Readonly<Record<string, string>> = {}): string {
  return folderWith({ "tsconfig.json": tsconfig, "a.ts": "print(1);\n", "b.ts": "print(2);\n", ...more });
}

/** What `loadProject` has to say against a configuration, without the folder's own name. */
function problemsOf(folder: string): readonly Diagnostic[] {
  try {
    loadProject({ project: folder });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.diagnostics.map((found) => ({ ...found, file: basename(found.file ?? "") }));
  }
  return [];
}

describe("a configuration", () => {
  test("gives boards with absolute entries and folders of their own", () => {
    const folder = projectWith(`{
      // comments and trailing commas are fine
      "tsnow": { "boards": {
        "one": { "entry": "a.ts", "mac": "AA:BB:CC:DD:EE:FF", "port": "/dev/ttyUSB0" },
        "two": { "entry": "b.ts" }, } } }`);
    const { boards, target, outDir, complete, mpy } = loadProject({ project: folder });
    expect({ target, outDir, complete, mpy }).toEqual({
      target: "micropython",
      outDir: join(folder, "build"),
      complete: true,
      mpy: false,
    });
    const out = join(folder, "build");
    expect(boards).toEqual([
      {
        name: "one",
        entry: join(folder, "a.ts"),
        mac: "aa:bb:cc:dd:ee:ff",
        port: "/dev/ttyUSB0",
        outDir: join(out, "one"),
      },
      { name: "two", entry: join(folder, "b.ts"), mac: undefined, port: undefined, outDir: join(out, "two") },
    ]);
  });

  test("with just an entry is one board, built straight into the output folder", () => {
    const folder = projectWith(`{ "tsnow": { "entry": "a.ts", "outDir": "out" } }`);
    const [board] = loadProject({ project: folder }).boards;
    expect(board).toMatchObject({ name: "a", entry: join(folder, "a.ts"), outDir: join(folder, "out") });
  });

  test("that names no entry takes the only module, or main.ts", () => {
    expect(loadProject({ project: folderWith({ "tsconfig.json": "{}", "blink.ts": "" }) }).boards[0].name).toBe(
      "blink",
    );
    expect(loadProject({ project: projectWith("{}", { "main.ts": "" }) }).boards[0].name).toBe("main");
  });

  test("follows extends: the nearer file wins key by key, and paths belong to the file that holds them", () => {
    const folder = projectWith(`{ "extends": ["./base/one.json", "./base/two"], "tsnow": { "mpy": true } }`, {
      "base/one.json": `{ "tsnow": { "target": "pycom", "outDir": "first" } }`,
      "base/two.json": `{ "extends": "./three.json", "tsnow": { "outDir": "second" } }`,
      "base/three.json": `{ "tsnow": { "outDir": "third", "target": "micropython", "entry": "../a.ts", "mpy": false } }`,
    });
    const { target, outDir, mpy, boards } = loadProject({ project: folder });
    expect({ target, outDir, mpy, entry: boards[0].entry }).toEqual({
      target: "micropython",
      outDir: join(folder, "base", "second"),
      mpy: true,
      entry: join(folder, "a.ts"),
    });
  });

  test("is overridden by flags", () => {
    const folder = projectWith(`{ "tsnow": { "entry": "a.ts", "target": "pycom", "outDir": "out" } }`);
    const overrides = { target: "micropython", outDir: join(folder, "elsewhere"), mpy: true } as const;
    expect(loadProject({ project: folder, overrides })).toMatchObject(overrides);
  });

  test("does not need to be there for a bare entry", () => {
    const folder = folderWith({ "blink.ts": "" });
    const { boards, configName, complete } = loadProject({ operands: [join(folder, "blink.ts")] });
    expect(configName).toBeUndefined();
    expect(complete).toBe(false);
    expect(boards).toMatchObject([{ name: "blink", outDir: join(process.cwd(), "build") }]);
  });

  test("is found from the entry upwards, and an operand is a board's name or its entry", () => {
    const folder = projectWith(
      `{ "tsnow": { "target": "pycom", "boards": { "one": { "entry": "a.ts" }, "two": { "entry": "b.ts" } } } }`,
    );
    const byEntry = loadProject({ operands: [join(folder, "b.ts")] });
    expect(byEntry).toMatchObject({ target: "pycom", complete: false, boards: [{ name: "two" }] });
    expect(loadProject({ project: folder, operands: ["one"] }).boards).toMatchObject([{ name: "one" }]);
  });
});

describe("a wrong configuration is one positioned error", () => {
  test.each<[string, string, Partial<Diagnostic>]>([
    ["syntax", `{\n  "tsnow": {\n    "entry" "a.ts" } }`, { code: "TS1005", line: 3, column: 13 }],
    ["not an object", `[]`, { file: "tsconfig.json", line: 1 }],
    [
      "a compiler option",
      `{ "compilerOptions": { "target": "es1066" }, "tsnow": { "entry": "a.ts" } }`,
      { code: "TS6046", line: 1, column: 34 },
    ],
    ["extends nothing", `{ "extends": "./nowhere.json", "tsnow": { "entry": "a.ts" } }`, { code: "TS5083" }],
    ["no object", `{ "tsnow": 3 }`, { code: "TSN6007", line: 1, column: 12, message: '"tsnow" must be an object.' }],
    [
      "an unknown option",
      `{ "tsnow": {\n "outdir": "x" } }`,
      { code: "TSN6006", line: 2, column: 2, message: 'There is no option "outdir" here. Did you mean "outDir"?' },
    ],
    [
      "a wrong type",
      `{ "tsnow": { "mpy": "yes" } }`,
      { code: "TSN6007", line: 1, column: 21, message: '"mpy" must be true or false.' },
    ],
    ["a wrong target", `{ "tsnow": { "target": "esp32" } }`, { code: "TSN6007", column: 24 }],
    [
      "a board without an entry",
      `{ "tsnow": { "boards": { "one": { "port": "COM3" } } } }`,
      { code: "TSN6008", column: 26, message: '"one" needs "entry".' },
    ],
    [
      "a board that is no object",
      `{ "tsnow": { "boards": { "one": "a.ts" } } }`,
      { code: "TSN6007", column: 33, message: '"one" must be an object with an "entry".' },
    ],
    [
      "an unknown option of a board",
      `{ "tsnow": { "boards": { "one": { "entry": "a.ts", "adress": "" } } } }`,
      { code: "TSN6006", column: 52 },
    ],
    [
      "a wrong address",
      `{ "tsnow": { "boards": { "one": { "entry": "a.ts", "mac": "aa:bb" } } } }`,
      { code: "TSN6007", column: 59 },
    ],
    ["a board's name", `{ "tsnow": { "boards": { "../one": { "entry": "a.ts" } } } }`, { code: "TSN6007", column: 26 }],
    ["no board", `{ "tsnow": { "boards": {} } }`, { code: "TSN6007", column: 24 }],
    [
      "entry and boards",
      `{ "tsnow": { "entry": "a.ts", "boards": { "one": { "entry": "b.ts" } } } }`,
      { code: "TSN6009", column: 23 },
    ],
    ["an entry that is not there", `{ "tsnow": { "entry": "c.ts" } }`, { code: "TSN6002", column: 23 }],
    ["an entry of another kind", `{ "tsnow": { "entry": "tsconfig.json" } }`, { code: "TSN6003", column: 23 }],
    [
      "one address twice",
      `{ "tsnow": { "boards": { "one": { "entry": "a.ts", "mac": "aa:aa:aa:aa:aa:aa" },\n "two": { "entry": "b.ts", "mac": "AA:aa:aa:aa:aa:aa" } } } }`,
      { code: "TSN6010", line: 2, column: 35 },
    ],
    ["nothing to build", `{ "tsnow": {} }`, { code: "TSN6001", line: 1, column: 3 }],
  ])("%s", (_what, tsconfig, expected) => {
    const problems = problemsOf(projectWith(tsconfig));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: expect.stringMatching(/\.json$/),
      line: expect.any(Number),
      ...expected,
    });
  });

  test("in a file that is extended, positioned there", () => {
    const folder = projectWith(`{ "extends": "./base.json" }`, { "base.json": `{\n "tsnow": { "mpy": 1 } }` });
    expect(problemsOf(folder)).toMatchObject([{ file: "base.json", line: 2, column: 20 }]);
  });

  test("that is not there", () => {
    expect(problemsOf("/nowhere")).toMatchObject([{ code: "TSN6005", file: "tsconfig.json" }]);
  });
});

describe("the option table", () => {
  test("tsnow.schema.json is current (`node scripts/write-generated.mjs` writes it)", () => {
    expect(readFileSync(join(repository, "tsnow.schema.json"), "utf8")).toBe(schemaFile());
  });

  test("is a valid schema, whose defaults it accepts", () => {
    const validate = new Ajv({ strict: true }).compile(settingsSchema);
    const defaults = Object.entries(options).flatMap(([name, row]) => ("default" in row ? [[name, row.default]] : []));
    expect(validate(Object.fromEntries(defaults))).toBe(true);
    expect(validate({ nonsense: 1 })).toBe(false);
  });

  test("docs/configuration.md is current", () => {
    expect(readFileSync(join(repository, "docs", "configuration.md"), "utf8")).toBe(configurationPage());
  });
});
