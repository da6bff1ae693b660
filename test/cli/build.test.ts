import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, folderWith, removeFolders } from "../project/folder.js";
import { repository, tsnow } from "./tsnow.js";

afterAll(removeFolders);

const tsconfig = `{ "tsnow": { "boards": { "one": { "entry": "main.ts" } } } }`;

/** `file:line:column - error CODE: text` */
const positioned = /^([^\s:]+):(\d+):(\d+) - error (TSN?\d+): .+$/;

describe("one clear positioned error, and nothing written, for", () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ["a type error", { "main.ts": 'const n: int = "one";\nprint(n);\n' }, ["main.ts"], "main.ts:1:7 TS2322"],
    [
      "a construct that strict mode forbids",
      { "main.ts": "print(1);\nwith (Math) { print(2); }\n" },
      ["main.ts"],
      "main.ts:2:1 TS1101",
    ],
    [
      "a construct that is not supported",
      { "main.ts": 'print(1);\nimport("./main");\n' },
      ["main.ts"],
      "main.ts:2:1 TSN1",
    ],
    ["a missing module", { "main.ts": 'import { f } from "./gone";\nf();\n' }, ["main.ts"], "main.ts:1:19 TS2307"],
    [
      "a missing board module",
      { "main.ts": 'import * as x from "gone";\nx.f();\n' },
      ["main.ts"],
      "main.ts:1:20 TS2307",
    ],
    [
      "a module of the other firmware",
      { "main.ts": 'import { ESPNOW } from "network";\nESPNOW.init();\n' },
      ["main.ts"],
      "main.ts:1:10 TS2305",
    ],
    ["a syntax error", { "main.ts": "print(1;\n" }, ["main.ts"], "main.ts:1:8 TS1005"],
    ["a file that is not there", {}, ["gone.ts"], "gone.ts:1:1 TSN6002"],
    ["a folder", { "main.ts/x": "" }, ["main.ts"], "main.ts:1:1 TSN6002"],
    ["a file of another kind", { "main.js": "print(1)" }, ["main.js"], "main.js:1:1 TSN6003"],
    ["no file at all", {}, [], "tsconfig.json:1:1 TSN6001"],
    ["a broken tsconfig.json", { "tsconfig.json": '{ "tsnow": }', "main.ts": "" }, [], "tsconfig.json:1:12 TS1109"],
    ["an empty tsconfig.json", { "tsconfig.json": "" }, [], "tsconfig.json:1:1 TSN6001"],
    ["a wrong setting", { "tsconfig.json": '{ "tsnow": { "target": "esp" } }' }, [], "tsconfig.json:1:24 TSN6007"],
    ["a board without its file", { "tsconfig.json": tsconfig }, [], "tsconfig.json:1:44 TSN6002"],
    ["an unknown board", { "tsconfig.json": tsconfig, "main.ts": "" }, ["two"], "tsconfig.json:1:24 TSN6011"],
  ])("%s", (_what, files, args, expected) => {
    const folder = folderWith(files);
    const { status, stdout, stderr } = tsnow(["build", ...args], folder);
    const [line = "", ...more] = stderr.trimEnd().split("\n");
    const [, file = "", row = "", column = "", code = ""] = positioned.exec(line) ?? [line];
    expect(`${file}:${row}:${column} ${code}`).toMatch(new RegExp(`^${expected.replace(/[.]/g, "\\.")}`));
    expect(more).toEqual([]);
    expect(stdout).toBe("");
    expect(status).toBe(1);
    expect(filesBelow(folder)).toEqual(Object.keys(files).sort());
  });
});

describe("tsnow build", () => {
  test("prints what it wrote, with sizes", () => {
    const folder = folderWith({ "blink.ts": "print(1);\n" });
    const { status, stdout, stderr } = tsnow(["build", "blink.ts", "-o", "out"], folder);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "out/main.py  9 bytes\n", stderr: "" });
    expect(readFileSync(join(folder, "out/main.py"), "utf8")).toBe("print(1)\n");
  });

  test("gives one JSON document with --json, whatever happens", () => {
    const folder = folderWith({ "good.ts": "print(1);\n", "bad.ts": "print(;\n" });
    const good = tsnow(["build", "good.ts", "--json"], folder);
    expect(JSON.parse(good.stdout)).toMatchObject({ ok: true, diagnostics: [], boards: [{ name: "good" }] });
    const bad = tsnow(["build", "bad.ts", "--json"], folder);
    expect(JSON.parse(bad.stdout)).toMatchObject({ ok: false, diagnostics: [{ file: "bad.ts", line: 1 }] });
    expect([bad.status, bad.stderr]).toEqual([1, ""]);
  });

  test("names files from the current folder", () => {
    const folder = folderWith({ "app/tsconfig.json": tsconfig, "app/main.ts": "print(;\n", "else/x": "" });
    expect(tsnow(["build", "-p", "app"], folder).stderr).toMatch(/^app\/main\.ts:1:7 - error TS1005:/);
    expect(tsnow(["build", "-p", "../app"], join(folder, "else")).stderr).toMatch(/^\.\.\/app\/main\.ts:1:7 /);
  });

  test("--watch builds again when a source changes, and outlives errors", async () => {
    const folder = folderWith({ "main.ts": "print(1);\n" });
    const child = spawn(process.execPath, [join(repository, "bin", "tsnow"), "build", "main.ts", "--watch"], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: "" },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
    const rounds = async (count: number): Promise<void> => {
      while (said.split("Waiting for changes").length <= count) await new Promise((done) => setTimeout(done, 20));
      // The watcher takes a moment to see the files that it was just given.
      await new Promise((done) => setTimeout(done, 300));
    };
    try {
      await rounds(1);
      writeFileSync(join(folder, "main.ts"), "print(2;\n");
      await rounds(2);
      expect(said).toContain("main.ts:1:8 - error TS1005");
      writeFileSync(join(folder, "main.ts"), "print(3);\n");
      await rounds(3);
      expect(readFileSync(join(folder, "build/main.py"), "utf8")).toBe("print(3)\n");
    } finally {
      child.kill();
    }
  });
});

describe("tsnow check", () => {
  test("says what a build would, and writes nothing", () => {
    const folder = folderWith({ "good.ts": "print(1);\n", "bad.ts": "print(;\n" });
    expect(tsnow(["check", "good.ts"], folder)).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(tsnow(["check", "bad.ts"], folder)).toEqual(tsnow(["build", "bad.ts"], folder));
    expect(existsSync(join(folder, "build"))).toBe(false);
  });
});

describe("tsnow init", () => {
  test("makes a project that builds, and says what to do next", () => {
    const folder = folderWith({});
    const { status, stdout } = tsnow(["init", "boards"], folder);
    expect(status).toBe(0);
    expect(stdout).toContain("cd boards\n");
    expect(tsnow(["build"], join(folder, "boards"))).toMatchObject({ status: 0, stderr: "" });
    expect(tsnow(["init", "boards"], folder)).toMatchObject({ status: 1, stdout: "" });
  });
});
