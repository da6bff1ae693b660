import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import * as py from "../../../src/compiler/python/builders.js";
import { printModule } from "../../../src/compiler/python/print/module.js";
import { positionsIn } from "../../../src/compiler/emit/positions.js";
import { lineTable, sourceMap } from "../../../src/compiler/emit/source-map.js";
import { lineTablesByPath, mapTraceback, readLineTable } from "../../../src/compiler/emit/traceback.js";
import { shared } from "../../support/shared.js";

const source = `const c = 1;
function f(n: number) {
  while (check(n)) {
    n = work(n);
  }
}
f(1);
`;
const at = (text: string) => ({ file: "src/main.ts", offset: source.indexOf(text) });

const checked = py.withOrigin(py.call("check", py.withOrigin(py.name("n"), at("n))"))), at("check"));
const body = [
  py.withOrigin(py.assign(py.name("c"), py.withOrigin(py.int(1), at("1;"))), at("const c")),
  py.withOrigin(
    py.functionDefinition(
      "f",
      ["n"],
      [
        py.withOrigin(
          py.whileLoop(checked, [
            py.withOrigin(py.assign(py.name("n"), py.call("work", py.name("n"))), at("n = work")),
          ]),
          at("while"),
        ),
      ],
    ),
    at("function"),
  ),
  py.withOrigin(py.expressionStatement(py.call("f", py.int(1))), at("f(1)")),
];
const printed = printModule(py.moduleOf(body));
const mapped = { path: "main.py", ...printed };
const sources = (): string => source;

test("lines are found in texts with any line ends", () => {
  const find = positionsIn("ab\r\nc\rd\ne");
  expect([0, 1, 4, 5, 6, 8].map((offset) => Object.values(find(offset)))).toEqual([
    [1, 0],
    [1, 1],
    [2, 0],
    [2, 1],
    [3, 0],
    [4, 0],
  ]);
  expect(positionsIn("")(0)).toEqual({ line: 1, column: 0 });
});

test("each piece of the text is mapped to its own, the innermost", () => {
  const map = new TraceMap(sourceMap(mapped, sources));
  const positionOf = (text: string) => {
    const lines = printed.text.split("\n");
    const line = lines.findIndex((each) => each.includes(text));
    return originalPositionFor(map, { line: line + 1, column: (lines[line] ?? "").indexOf(text) });
  };
  expect(positionOf("1")).toMatchObject({ source: "src/main.ts", line: 1, column: 10 });
  expect(positionOf("check")).toMatchObject({ line: 3, column: 9 });
  expect(positionOf("n):")).toMatchObject({ line: 2, column: 0 });
  expect(positionOf("while")).toMatchObject({ line: 3, column: 2 });
});

test("the line table tells the line of every line, with helpers before the text too", () => {
  const table = readLineTable(lineTable({ ...mapped, linesBefore: 10 }, sources));
  expect(table(5)).toBeUndefined();
  expect(table(11)).toEqual({ file: "src/main.ts", line: 1, conditions: [] });
  expect(table(12)).toMatchObject({ line: 1 });
  expect(table(14)).toMatchObject({ line: 2 });
  expect(table(16)).toMatchObject({ line: 4, conditions: [{ file: "src/main.ts", line: 3 }] });
  expect(table(19)).toMatchObject({ line: 7 });
  expect(table(1000)).toMatchObject({ line: 7 });
});

test("the line table and the whole map give the same lines, and the table is much smaller", () => {
  const [table, map] = [lineTable(mapped, sources), sourceMap(mapped, sources)];
  printed.text
    .split("\n")
    .forEach((_, line) => expect(readLineTable(table)(line + 1)).toEqual(readLineTable(map)(line + 1)));
  expect(table.length).toBeLessThan(map.length);
});

describe("tracebacks", () => {
  const tables = lineTablesByPath(new Map([["main.py", readLineTable(lineTable(mapped, sources))]]));

  test("are given TypeScript positions, whatever stands around them", () => {
    const text = [
      "hello",
      "Traceback (most recent call last):",
      '  File "main.py", line 9, in <module>',
      '  File "/main.py", line 6, in f',
      '  File "espnow.py", line 3, in recv',
      "ValueError: line 3",
      "",
    ].join("\r\n");
    expect(mapTraceback(text, tables)).toBe(
      [
        "hello",
        "Traceback (most recent call last):",
        '  File "src/main.ts", line 7, in <module>',
        '  File "src/main.ts", line 4 (or the loop\'s condition, line 3), in f',
        '  File "espnow.py", line 3, in recv',
        "ValueError: line 3",
        "",
      ].join("\r\n"),
    );
  });

  test("name the condition alone where the body's last statement can't raise", () => {
    const loop = py.withOrigin(py.whileLoop(checked, [py.withOrigin(py.continueLoop(), at("n = work"))]), at("while"));
    const safe = lineTable({ path: "main.py", ...printModule(py.moduleOf([loop])) }, sources);
    expect(mapTraceback('  File "main.py", line 2, in f', () => readLineTable(safe))).toBe(
      '  File "src/main.ts", line 3, in f',
    );
  });

  test("on the real VM, a condition that raises is reported at its own line", async () => {
    const program = {
      "main.ts": [
        "function check(n: number): boolean {",
        '  if (n > 3) throw new Error("too many");',
        "  return true;",
        "}",
        "let n = 0;",
        "while (check(n)) {",
        "  n += 1;",
        "}",
      ].join("\n"),
    };
    const { files } = shared.compiler.transpileVirtualProject(program, { entry: "main.ts" });
    const python = { files: Object.fromEntries(files.map(({ path, text }) => [path, text])), entry: "main.py" };
    const outcome = await shared.vm.run({ python });
    const table = readLineTable(files[0]?.map ?? "");
    const text = mapTraceback(outcome.python?.error?.detail ?? "", (file) => (file === "main.py" ? table : undefined));
    expect(text).toContain('File "main.ts", line 2, in check');
    expect(text).toMatch(/File "main.ts", line 7 \(or the loop's condition, line 6\), in <module>/);
  });
});
