import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { declarationsOf } from "../../src/typings-generator/index.js";
import { createProgram } from "../typings/support/program.js";
import { repository, tsnow } from "../cli/tsnow.js";

/** The declarations of a few lines of Python, without the heading. */
function lines(...source: string[]): readonly string[] {
  const made = declarationsOf(source.join("\n"));
  if ("fault" in made) throw new Error(made.fault.message);
  return made.text.split("\n").filter((line) => line !== "" && !line.startsWith("/** Declarations made"));
}

describe("declarations of a driver", () => {
  const fixtures = join(repository, "test", "fixtures", "drivers");

  test("are as a person would write them (`tsnow typings` writes the file)", () => {
    const made = declarationsOf(readFileSync(join(fixtures, "sht30.py"), "utf8"));
    expect(made).toEqual({ text: readFileSync(join(fixtures, "sht30.d.ts"), "utf8") });
  });

  test("are without errors, and so is a program that uses them", () => {
    const program = createProgram("micropython", [join(fixtures, "sht30.d.ts"), join(fixtures, "use-sht30.ts")]);
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map((found) => ts.flattenDiagnosticMessageText(found.messageText, "\n"));
    expect(messages).toEqual([]);
  });
});

describe("types", () => {
  test.each([
    ["int | None", "int | null"],
    ["Optional[str]", "string | null"],
    ["Union[bytes, bytearray]", "bytes | bytearray"],
    ["list[int]", "int[]"],
    ["List[Optional[int]]", "(int | null)[]"],
    ["tuple[int, str]", "readonly [int, string]"],
    ["Tuple[int, ...]", "tuple<int>"],
    ["dict[str, float]", "dict<string, float>"],
    ["Callable[[int, bytes], None]", "(arg0: int, arg1: bytes) => void"],
    ["Callable[[int], str] | None", "((arg0: int) => string) | null"],
    ["Callable", "(...args: any[]) => any"],
    ['Literal["a", 1]', '"a" | 1'],
    ["Iterator[int]", "IterableIterator<int>"],
    ["Awaitable[bool]", "Promise<boolean>"],
    ["typing.Sequence[int]", "readonly int[]"],
    ['"int"', "int"],
    ["ReadableBuffer", "Buffer"],
    ["SomethingElse", "any"],
  ])("%s is %s", (python, typeScript) => {
    expect(lines(`def f(x: ${python}): pass`)).toEqual([`export function f(x: ${typeScript}): void;`]);
  });
});

describe("functions", () => {
  test("take keywords where Python does", () => {
    expect(lines("def f(a: int, b: int = 1, *, c: int) -> int: ...")).toEqual([
      "export function f(a: int, kwargs: Kwargs<{ b?: int; c: int }>): int;",
      "export function f(a: int, b: int, kwargs: Kwargs<{ c: int }>): int;",
    ]);
  });

  test("take none for what is by position only", () => {
    expect(lines("def f(a: int, b: int = 1, /) -> int: ...")).toEqual(["export function f(a: int, b?: int): int;"]);
  });

  test("keep their overloads and leave out the body behind them", () => {
    const source = [
      "@overload",
      "def f(a: int) -> int: ...",
      "@overload",
      "def f(a: str) -> str: ...",
      "def f(a): return a",
    ];
    expect(lines(...source)).toEqual(["export function f(a: int): int;", "export function f(a: string): string;"]);
  });

  test("without annotations give nothing only if they return nothing", () => {
    expect(lines("def f():", "    if g():", "        return 1")).toEqual(["export function f(): any;"]);
    expect(lines("def f():", "    def g(): return 1")).toEqual(["export function f(): void;"]);
  });

  test("whose names TypeScript reserves are exported under them", () => {
    expect(lines("def delete(new: int): pass")).toEqual([
      "declare function delete_(new_: int): void;",
      "export { delete_ as delete };",
    ]);
  });
});

describe("tsnow typings", () => {
  const folder = mkdtempSync(join(tmpdir(), "tsnow-typings-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("writes the file that it is told to", () => {
    writeFileSync(join(folder, "led.pyi"), "def on(level: int = ...) -> None: ...\n");
    const { status, stdout } = tsnow(["typings", "led.pyi", "-o", "out.d.ts"], folder);
    expect([status, stdout]).toEqual([0, "wrote out.d.ts\n"]);
    expect(readFileSync(join(folder, "out.d.ts"), "utf8")).toContain("export function on(level?: int): void;");
  });

  test.each([
    [
      "bad.py",
      "def f(:\n  pass\n",
      "bad.py:1:7 - error TSN8201: This is no Python that can be read: Expected parameter name.\n",
    ],
    ["gone.py", undefined, "error TSN8202: gone.py cannot be read. Give the path of a .py or .pyi file.\n"],
  ])("says what is wrong with %s", (name, text, message) => {
    if (text !== undefined) writeFileSync(join(folder, name), text);
    const { status, stderr } = tsnow(["typings", name], folder);
    expect([status, stderr]).toEqual([1, message]);
  });

  test("says that it cannot write", () => {
    writeFileSync(join(folder, "fine.py"), "X = 1\n");
    const { status, stderr } = tsnow(["typings", "fine.py", "-o", join("no", "folder.d.ts")], folder);
    expect([status, stderr]).toEqual([1, "error TSN8203: no/folder.d.ts cannot be written. Is the folder there?\n"]);
  });
});
