import { difference } from "./agreement.js";
import { judge, rejected, same, sameError, sameModules } from "./conformance.js";
import { shared } from "./shared.js";
import { stripTypes } from "./strip-types.js";
import type { Outcome } from "./vm/types.js";

const onPython = async (text: string, files = {}): Promise<Outcome | undefined> =>
  (await shared.vm.run({ python: { files: { "main.py": text, ...files }, entry: "main.py" } })).python;
const inNode = async (text: string, files = {}): Promise<Outcome | undefined> =>
  (await shared.vm.run({ node: stripTypes({ "main.ts": text, ...files }, "main.ts") })).node;

describe("the harness itself", () => {
  test("each program has a VM of its own", async () => {
    expect(await onPython("import sys\nx = 1\nsys.path.append('z')\nprint(x)")).toEqual({ output: "1\n" });
    expect((await onPython("x"))?.error).toMatchObject({ kind: "NameError" });
    expect((await inNode("globalThis.x = 1; console.log(1)"))?.output).toBe("1\n");
    expect((await inNode("x"))?.error).toMatchObject({ kind: "ReferenceError" });
  });

  test("modules import each other, packages too", async () => {
    const outcome = await onPython("from radio.link import x\nprint(x)", { "radio/link.py": "x = 2\n" });
    expect(outcome).toEqual({ output: "2\n" });
    const files = {
      "radio/link.ts": 'import { y } from "../y.js"; export const x: number = y',
      "y.ts": "export const y = 2",
    };
    expect(await inNode('import { x } from "./radio/link"; console.log(x)', files)).toEqual({ output: "2\n" });
  });

  test("timers and sleeps take no time, and promises are waited for", async () => {
    const start = Date.now();
    const node = await inNode(
      "setTimeout(() => console.log(3), 5000); setTimeout(async () => { await null; console.log(2) }, 10); console.log(1)",
    );
    expect(node).toEqual({ output: "1\n2\n3\n" });
    const python = await onPython(
      "import asyncio, time\nasync def f():\n    await asyncio.sleep(5)\n    print(time.ticks_ms())\nasyncio.run(f())",
    );
    expect(python).toEqual({ output: "5000\n" });
    expect(Date.now() - start).toBeLessThan(2000);
  });

  test("uncaught errors, also of promises", async () => {
    expect((await onPython('print(1)\nraise ValueError("a\\nb")'))?.error).toMatchObject({
      kind: "ValueError",
      message: "a\nb",
    });
    expect((await inNode("class Mine extends Error {}; throw new Mine('x')"))?.error).toMatchObject({ kind: "Mine" });
    const later = await inNode("setTimeout(() => { console.log(1) }, 1); Promise.reject(new TypeError('x'))");
    expect(later).toMatchObject({ output: "", error: { kind: "TypeError", message: "x" } });
    expect((await inNode("await new Promise(() => {})"))?.error).toMatchObject({ kind: "UnsettledAwait" });
  });

  test("a program that hangs is ended, and the next one runs", async () => {
    const python = { files: { "main.py": "while True:\n    pass" }, entry: "main.py" };
    await expect(shared.vm.run({ python, patience: 300 })).rejects.toThrow("hangs");
    await expect(
      shared.vm.run({ node: stripTypes({ "main.ts": "for (;;);" }, "main.ts"), patience: 300 }),
    ).rejects.toThrow("hangs");
    expect(await onPython("print(1)")).toEqual({ output: "1\n" });
  });

  test("differences are seen", () => {
    expect(difference({ output: "1\n" }, { output: "1\n" })).toBeUndefined();
    expect(difference({ output: "0.30000000000000004\n" }, { output: "0.3\n" })).toBeUndefined();
    expect(difference({ output: "1\n" }, { output: "1.0\n" })).toBeDefined();
    expect(difference({ output: "0.1\n" }, { output: "0.1000001\n" })).toBeDefined();
    expect(difference({ output: "1 2\n" }, { output: "1\n" })).toBeDefined();
    const error = { kind: "Error", message: "x" };
    expect(difference({ output: "" }, { output: "", error })).toBeDefined();
    expect(
      difference({ output: "", error }, { output: "", error: { kind: "Exception", message: "x" } }),
    ).toBeUndefined();
    expect(difference({ output: "", error }, { output: "", error: { kind: "ValueError", message: "" } })).toBeDefined();
  });

  test("a report shows the program, the Python and both outputs", async () => {
    const verdict = await judge({ "main.ts": "print(Symbol.asyncIterator" });
    expect(verdict.kind).toBe("rejected");
  });
});

same("a line adds a case", "const xs = [1, 2, 3]; for (const x of xs) console.log(x + 1);");
sameModules("so do several files", {
  "main.ts": 'import { twice } from "./twice.js"; console.log(twice(3));',
  "twice.ts": "export function twice(x: number): number { return x + x; }",
});
sameError("an error that nobody catches", 'console.log("before"); throw new Error("no");');
rejected("TS2322", "const x: string = 3;");
