import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../src/compiler/diagnostics/diagnostic.js";
import { Failure } from "../../src/failure.js";
import { buildProject } from "../../src/project/build/build-project.js";
import { bytecodeOf } from "../../src/project/build/bytecode.js";
import { writeOutputs } from "../../src/project/build/outputs.js";
import { createProject } from "../../src/project/new-project.js";
import { loadProject, type ProjectRequest } from "../../src/project/project.js";
import { readSources } from "../../src/project/sources.js";
import { transpileProject } from "../../src/project/transpile-project.js";
import { filesBelow, folderWith, removeFolders, write } from "./folder.js";

afterAll(removeFolders);

const config = (settings: object): string => JSON.stringify({ extends: "tsnow/tsconfig.base.json", tsnow: settings });

/** Two boards that share a module. */
const twoBoards = {
  "tsconfig.json": config({ boards: { one: { entry: "src/one.ts" }, two: { entry: "src/two.ts" } } }),
  "src/one.ts": `import { greet } from "./shared/greeting";\nprint(greet("one"));\n`,
  "src/two.ts": `import { greet } from "./shared/greeting";\nprint(greet("two"));\n`,
  "src/shared/greeting.ts": "export function greet(name: string): string {\n  return `hello ${name}`;\n}\n",
};

async function build(request: ProjectRequest): Promise<readonly Diagnostic[]> {
  return (await buildProject(loadProject(request))).diagnostics;
}

/** What a failing step has to say. */
async function failureOf(step: () => unknown): Promise<readonly Diagnostic[]> {
  try {
    await step();
  } catch (error) {
    if (error instanceof Failure) return error.diagnostics;
    throw error;
  }
  return [];
}

describe("a build", () => {
  test("writes each board's main.py, its modules and their maps", async () => {
    const folder = folderWith(twoBoards);
    expect(await build({ project: folder })).toEqual([]);
    const inEach = ["main.py", "main.py.map", "shared/greeting.py", "shared/greeting.py.map"];
    const expected = ["one", "two"].flatMap((board) => inEach.map((path) => `${board}/${path}`));
    expect(filesBelow(join(folder, "build"))).toEqual([".tsnow-build.json", ...expected].sort());
    expect(readFileSync(join(folder, "build/one/main.py"), "utf8")).toContain('print(greet("one"))');
    const map = readFileSync(join(folder, "build/one/shared/greeting.py.map"), "utf8");
    expect(JSON.parse(map)).toMatchObject({ version: 3, sources: ["../../../src/shared/greeting.ts"] });
  });

  test("of one board leaves the others' files; of all takes away what is stale, and nothing else", async () => {
    const folder = folderWith(twoBoards);
    const out = join(folder, "build");
    await build({ project: folder });
    write(join(out, "one", "notes.txt"), "mine");
    write(join(folder, "src", "one.ts"), "print(1);\n");
    write(join(folder, "src", "two.ts"), "print(2);\n");
    await build({ project: folder, operands: ["one"] });
    expect(filesBelow(out).filter((path) => !path.startsWith("two/"))).toEqual([
      ".tsnow-build.json",
      "one/main.py",
      "one/main.py.map",
      "one/notes.txt",
    ]);
    expect(existsSync(join(out, "two", "shared", "greeting.py"))).toBe(true);
    write(join(folder, "tsconfig.json"), config({ boards: { one: { entry: "src/one.ts" } } }));
    await build({ project: folder });
    expect(filesBelow(out)).toEqual([".tsnow-build.json", "one/main.py", "one/main.py.map", "one/notes.txt"]);
  });

  test("writes nothing if any board has an error, and says each error once", async () => {
    const folder = folderWith({ ...twoBoards, "src/shared/greeting.ts": "export const greet: string = 1;\n" });
    const diagnostics = await build({ project: folder, operands: ["one", "two"] });
    expect(diagnostics.filter(({ file }) => file?.endsWith("greeting.ts"))).toHaveLength(1);
    expect(existsSync(join(folder, "build"))).toBe(false);
  });

  test("leaves files alone that stay the same", async () => {
    const folder = folderWith(twoBoards);
    await build({ project: folder });
    const written = join(folder, "build", "one", "main.py");
    const before = statSync(written).mtimeMs;
    await build({ project: folder });
    expect(statSync(written).mtimeMs).toBe(before);
  });

  test("with --mpy gives bytecode that main.py starts", async () => {
    const folder = folderWith(twoBoards);
    await build({ project: folder, operands: ["one"], overrides: { mpy: true } });
    expect(filesBelow(join(folder, "build", "one"))).toEqual([
      "_main.mpy",
      "main.py",
      "main.py.map",
      "shared/greeting.mpy",
      "shared/greeting.py.map",
    ]);
    expect([...readFileSync(join(folder, "build/one/_main.mpy")).subarray(0, 2)]).toEqual([0x4d, 6]);
  });

  test("of a bare file goes straight into the folder given", async () => {
    const folder = folderWith({ "blink.ts": "print(1);\n" });
    await build({ operands: [join(folder, "blink.ts")], overrides: { outDir: join(folder, "out") } });
    expect(filesBelow(join(folder, "out"))).toEqual([".tsnow-build.json", "main.py", "main.py.map"]);
  });

  test("removes nothing outside its folder, whatever its record says", () => {
    const folder = folderWith({ "keep.txt": "", "out/.tsnow-build.json": `{ "a": ["../keep.txt", "."] }` });
    writeOutputs(join(folder, "out"), new Map([["a", [{ path: "main.py", content: "" }]]]), true);
    expect(filesBelow(folder)).toEqual(["keep.txt", "out/.tsnow-build.json", "out/main.py"]);
  });
});

describe("what stops a build, with its code", () => {
  test.each<[string, string, Readonly<Record<string, string>>, ProjectRequest]>([
    ["TSN6001", "nothing to build", { "tsconfig.json": "{}" }, {}],
    ["TSN6011", "an unknown board", twoBoards, { operands: ["three"] }],
    [
      "TSN6013",
      "bytecode for Pycom",
      { "tsconfig.json": config({ target: "pycom", mpy: true, entry: "a.ts" }), "a.ts": "" },
      {},
    ],
    [
      "TSN6017",
      "two entries of one name",
      { "tsconfig.json": "{}", "a/x.ts": "", "b/x.ts": "" },
      { operands: ["a/x.ts", "b/x.ts"] },
    ],
  ])("%s: %s", async (code, _what, files, request) => {
    const folder = folderWith(files);
    const operands = (request.operands ?? []).map((name) => (name.endsWith(".ts") ? join(folder, name) : name));
    const [found, ...more] = await failureOf(() => loadProject({ ...request, operands, project: folder }));
    expect(found).toMatchObject({ code, file: expect.any(String), line: expect.any(Number) });
    expect(more).toEqual([]);
  });

  test('"TSN6012": a driver that lies where the build goes', async () => {
    const folder = folderWith({
      "main.ts": `import { f } from "./driver";\nprint(f());\n`,
      "driver.d.ts": "export function f(): int;\n",
      "driver.py": "def f():\n    return 1\n",
    });
    const overrides = { outDir: folder };
    const found = await build({ operands: [join(folder, "main.ts")], overrides });
    expect(found).toMatchObject([{ code: "TSN6012" }]);
    expect(readFileSync(join(folder, "driver.py"), "utf8")).toContain("return 1");
  });

  test("a file that cannot be read", async () => {
    const folder = folderWith({ "main.ts": "", "x.d.ts": "" });
    const missing = join(folder, "gone.ts");
    const found = await failureOf(() => readSources(missing, { ambient: [], rootDir: undefined }));
    expect(found).toMatchObject([{ code: "TSN6004", message: expect.stringContaining("no such file or directory") }]);
  });

  test("a folder that cannot be written", async () => {
    const folder = folderWith({ "main.ts": "print(1);\n", out: "a file, not a folder" });
    const overrides = { outDir: join(folder, "out") };
    const found = await failureOf(() => build({ operands: [join(folder, "main.ts")], overrides }));
    expect(found).toMatchObject([{ code: "TSN6015" }]);
  });

  test("Python that the bytecode compiler refuses", async () => {
    const file = { path: "radio/link.py", text: "def f(:\n", map: "{}" };
    const found = await failureOf(() => bytecodeOf(file, "micropython"));
    expect(found).toMatchObject([{ code: "TSN6014", file: "radio/link.py" }]);
    expect(await failureOf(() => bytecodeOf(file, "pycom"))).toMatchObject([{ code: "TSN6013" }]);
  });
});

test("the bytecode compiler leaves the process as it was", async () => {
  const before = [
    globalThis.fetch,
    ...process.listeners("uncaughtException"),
    ...process.listeners("unhandledRejection"),
  ];
  await bytecodeOf({ path: "m.py", text: "x = 1\n", map: "{}" }, "micropython");
  const after = [
    globalThis.fetch,
    ...process.listeners("uncaughtException"),
    ...process.listeners("unhandledRejection"),
  ];
  expect(after).toEqual(before);
});

describe("sources", () => {
  test("are the entry and what it imports by relative paths, from the folder that has them all", () => {
    const folder = folderWith({
      "apps/main.ts": `import "../lib/a.js";\nexport * from "../lib/b";\nimport data from "../data.json";\nimport { f } from "./driver";\nimport * as time from "time";\nimport "./missing";\n`,
      "apps/driver.d.ts": "export function f(): void;\n",
      "apps/driver.py": "def f(): pass\n",
      "apps/unused.ts": "",
      "lib/a.ts": "\uFEFFprint(1);\n",
      "lib/b/index.ts": `export { c } from "../c";\n`,
      "lib/c.ts": "export const c = 1;\n",
      "data.json": "{}",
    });
    const sources = readSources(join(folder, "apps/main.ts"), { ambient: [], rootDir: undefined });
    expect(sources.root).toBe(folder);
    expect(sources.entry).toBe("apps/main.ts");
    expect(Object.keys(sources.files).sort()).toEqual([
      "apps/driver.d.ts",
      "apps/driver.py",
      "apps/main.ts",
      "data.json",
      "lib/a.ts",
      "lib/b/index.ts",
      "lib/c.ts",
    ]);
    expect(sources.files["lib/a.ts"]).toBe("print(1);\n");
  });

  test("have rootDir as their root if it has them all", () => {
    const folder = folderWith({ "src/app/main.ts": "" });
    const settings = { ambient: [], rootDir: join(folder, "src") };
    expect(readSources(join(folder, "src/app/main.ts"), settings).entry).toBe("app/main.ts");
  });
});

describe("transpileProject", () => {
  test("gives the files of all boards, writing nothing", () => {
    const folder = folderWith(twoBoards);
    const { files, diagnostics } = transpileProject(join(folder, "tsconfig.json"));
    expect(diagnostics).toEqual([]);
    expect(files.map(({ path }) => path).sort()).toEqual([
      "one/main.py",
      "one/shared/greeting.py",
      "two/main.py",
      "two/shared/greeting.py",
    ]);
    expect(existsSync(join(folder, "build"))).toBe(false);
    expect(transpileProject(folder, { boards: ["two"] }).files.map(({ path }) => path)).toContain("two/main.py");
  });

  test("gives what is wrong with the project as diagnostics", () => {
    const folder = folderWith({ "tsconfig.json": "{ nonsense" });
    expect(transpileProject(folder)).toMatchObject({ files: [], diagnostics: [{ category: "error", line: 1 }] });
  });
});

describe("a new project", () => {
  test.each(["micropython", "pycom"] as const)("for %s builds as it is, without an install", async (target) => {
    const folder = join(folderWith({}), "My Boards");
    const files = createProject(folder, target, "1.2.3");
    expect(filesBelow(folder)).toEqual([...files].sort());
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toMatchObject({
      name: "my-boards",
      devDependencies: { tsnow: "^1.2.3" },
    });
    expect(await build({ project: folder })).toEqual([]);
    expect(existsSync(join(folder, "build/sender/main.py"))).toBe(true);
  });

  test("overwrites nothing", async () => {
    const folder = folderWith({ "tsconfig.json": "{}" });
    expect(await failureOf(() => createProject(folder, "pycom", "1.0.0"))).toMatchObject([{ code: "TSN6016" }]);
    expect(filesBelow(folder)).toEqual(["tsconfig.json"]);
    rmSync(join(folder, "tsconfig.json"));
    expect(createProject(folder, "pycom", "1.0.0")).toContain("tsconfig.json");
  });
});
