import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandsPage } from "../../src/cli/commands-page.js";
import { commands } from "../../src/cli/commands.js";
import { internalError } from "../../src/cli/output/internal-error.js";
import { renderDiagnostics } from "../../src/cli/output/render-diagnostics.js";
import { colourFor } from "../../src/cli/output/colour.js";
import { repository, tsnow } from "./tsnow.js";

describe("the command line", () => {
  test("help names every command and goes to standard output", () => {
    const { status, stdout, stderr } = tsnow(["--help"]);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    for (const { name, summary } of commands) {
      expect(stdout).toContain(`  ${name}`);
      expect(stdout.replace(/\s+/g, " ")).toContain(summary);
    }
  });

  test.each(commands.map(({ name }) => name))("help for %s lists its options, either way of asking", (name) => {
    const asked = tsnow([name, "--help"]);
    expect(asked.status).toBe(0);
    expect(asked.stdout).toContain("--json");
    expect(tsnow(["help", name])).toEqual(asked);
  });

  test("docs/commands.md is current (`node scripts/write-generated.mjs` writes it)", () => {
    const page = commandsPage(commands, (name) => tsnow([name, "--help"]).stdout);
    expect(readFileSync(join(repository, "docs", "commands.md"), "utf8")).toBe(page);
  });

  test.each([
    [[], "Usage: tsnow"],
    [["chekc"], "Did you mean check?"],
    [["check", "--jso"], "Did you mean --json?"],
    [["--wrong"], "unknown option '--wrong'"],
  ])("wrong usage %j is status 2, on standard error", (args, text) => {
    const { status, stdout, stderr } = tsnow(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(text);
  });

  test.each([["--help"], ...commands.map(({ name }) => [name, "--help"])])("%s %s loads nothing heavy", (...args) => {
    const script = `
      process.on("exit", () => console.error(Object.keys(require.cache).join("\\n")));
      require("./dist/cli/main.js").start(${JSON.stringify(args)});`;
    const { stderr } = spawnSync(process.execPath, ["-e", script], { cwd: repository, encoding: "utf8" });
    expect(stderr).toContain(join("dist", "cli", "main.js"));
    const heavy =
      args.length === 1
        ? /ts-morph|ajv|chokidar|[\\/]dist[\\/](compiler|simulator|device)[\\/]/
        : /ts-morph|ajv|chokidar/;
    expect(stderr).not.toMatch(heavy);
  });
});

describe("diagnostics", () => {
  const plain = { colour: colourFor(undefined), frames: false };

  test("are one line each", () => {
    const text = renderDiagnostics(
      [
        { code: "TSN1001", category: "error", message: "No.", file: "a.ts", line: 3, column: 7 },
        { code: "TSN1002", category: "warning", message: "Hm." },
      ],
      plain,
    );
    expect(text).toBe("a.ts:3:7 - error TSN1001: No.\nwarning TSN1002: Hm.\n");
  });

  test("show the line that they are about on a terminal", () => {
    const file = join(repository, "LICENSE");
    const place = { file, line: 1, column: 5, endLine: 1, endColumn: 12 };
    const text = renderDiagnostics([{ code: "TSN1", category: "error", message: "No.", ...place }], {
      ...plain,
      frames: true,
    });
    expect(text).toContain("\n1 MIT License\n      ~~~~~~~\n");
  });

  test("a fault of our own says where in tsnow, and shows no stack", () => {
    const { code, message } = internalError(new TypeError("x is not a function\n    at somewhere"));
    expect(code).toBe("TSN9999");
    expect(message).toContain("x is not a function");
    expect(message).not.toMatch(/\n| at somewhere/);
  });
});
