import { hashed, planFlash, pythonLiteral } from "../../src/device/flash-plan";
import { TracebackStream, tablesOf } from "../../src/device/traceback";
import { transpileString } from "../../src/compiler/index";

describe("what a flash does", () => {
  const modules = [
    hashed({ path: "main.py", content: "import link\n" }),
    hashed({ path: "link.py", content: Uint8Array.of(1, 2, 3) }),
  ];

  it("uploads what the board has not", () => {
    const plan = planFlash(modules, { changed: ["link.py"], stale: ["old.py"], free: 100_000 });
    expect(plan.uploads.map(({ path }) => path)).toEqual(["link.py"]);
    expect(plan.stale).toEqual(["old.py"]);
    expect(plan.excess).toBe(0);
  });

  it("knows beforehand what does not fit, in whole blocks, if the board can tell", () => {
    const state = { changed: ["main.py", "link.py"], stale: [] };
    expect(planFlash(modules, { ...state, free: 4096 }).excess).toBe(4096);
    expect(planFlash(modules, { ...state, free: 8192 }).excess).toBe(0);
    expect(planFlash(modules, { ...state, free: -1 }).excess).toBe(0);
  });

  it("writes values as Python reads them", () => {
    expect(pythonLiteral({ "grün/\u2028'\".py": ["ab", 3] })).toBe(`{"gr\\u00fcn/\\u2028'\\".py":["ab",3]}`);
  });
});

describe("a board's output", () => {
  const source = 'function f(): void {\n\n  throw new OSError("bad");\n}\nf();\n';
  const { files } = transpileString(source);
  const line = String((files[0]?.text.split("\n").findIndex((each) => each.includes("raise")) ?? 0) + 1);

  it("has its tracebacks' positions in TypeScript, however it is cut", () => {
    const text = `a\r\n  File "<stdin>", line ${line}, in f\r\n  File "other.py", line 1, in g\r\nOSError: bad\r\n`;
    const expected = 'a\n  File "src/main.ts", line 3, in f\n  File "other.py", line 1, in g\nOSError: bad\n';
    for (let size = 1; size < text.length; size++) {
      let written = "";
      const stream = new TracebackStream(
        tablesOf(files, (name) => `src/${name}`),
        (piece) => void (written += piece),
      );
      for (let at = 0; at < text.length; at += size) stream.push(text.slice(at, at + size));
      stream.flush();
      expect(written).toBe(expected);
    }
  });

  it("is passed on at once where it can be no traceback", () => {
    const written: string[] = [];
    const stream = new TracebackStream(
      () => undefined,
      (piece) => written.push(piece),
    );
    for (const piece of [".", ".", "name? ", "\n  Fi", "ne"]) stream.push(piece);
    expect(written).toEqual([".", ".", "name? ", "\n", "  Fine"]);
  });
});
