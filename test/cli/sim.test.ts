import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository, tsnow } from "./tsnow";

const folder = mkdtempSync(join(tmpdir(), "tsnow-sim-"));
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const tutorials = join(repository, "test/fixtures/tutorials/micropython");

test("runs two Python programs and closes with a summary", () => {
  const { status, stdout } = tsnow([
    "sim",
    `left=${join(tutorials, "sender.py")}@aa:aa:aa:aa:aa:aa`,
    `${join(tutorials, "receiver.py")}@bbbbbbbbbbbb`,
  ]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^ +\d+\.\d{6} {2}receiver \| b'\\xaa\\xaa\\xaa\\xaa\\xaa\\xaa' b'end'$/m);
  expect(stdout).toMatch(/left {5}\| b'\\xbb\\xbb\\xbb\\xbb\\xbb\\xbb' b'All received\.'$/m);
  expect(stdout).toContain("receiver | neopixel 48: 0,25,0 24×0,0,0\n");
  expect(stdout).toContain("left     | neopixel 48: 0,0,25 24×0,0,0\n");
  expect(stdout).toMatch(/^\d\.\d{3} s simulated in \d+\.\d\d s$/m);
  expect(stdout).toMatch(/^left {6}ended +102 +1 +0 +\d+\.\d KiB$/m);
  expect(stdout).toMatch(/^left → receiver +102 +3814 +0$/m);
});

test("runs TypeScript, and the status tells of an exception", () => {
  const program = write("count.ts", 'for (let i = 0; i < 3; i++) print(i);\nthrow new Error("enough");\n');
  const { status, stdout } = tsnow(["sim", program]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/count \| 2$/m);
  expect(stdout).toContain("the program ended with an exception");
});

test("a Python program brings the modules beside it", () => {
  write("lib.py", "from part import x\n");
  write("part.py", "x = 42\n");
  const { stdout } = tsnow(["sim", write("uses.py", "import lib, sys\nprint(lib.x)\n")]);
  expect(stdout).toContain("uses | 42\n");
});

test("--trace writes one JSON object per event, the same for the same seed", () => {
  const program = write("dice.py", "import random\nprint(random.getrandbits(30))\n");
  const trace = (seed: number): string => {
    const path = join(folder, "trace.jsonl");
    expect(tsnow(["sim", program, "--seed", String(seed), "--trace", path]).status).toBe(0);
    return readFileSync(path, "utf8");
  };
  const text = trace(1);
  expect(trace(1)).toBe(text);
  expect(trace(2)).not.toBe(text);
  const events = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(events).toMatchObject([
    { board: "dice", kind: "stdout" },
    { board: "dice", kind: "exit", reason: "end" },
  ]);
});

test("--duration ends a program that never ends", () => {
  const program = write("forever.py", "import time\nwhile True:\n    print('tick')\n    time.sleep(1)\n");
  const { stdout, status } = tsnow(["sim", program, "--duration", "2.5s"]);
  expect(status).toBe(0);
  expect(stdout.match(/tick/g)).toHaveLength(3);
  expect(stdout).toMatch(/^2\.500 s simulated/m);
});

test("--json gives one document", () => {
  const { stdout } = tsnow(["sim", write("hello.py", "print('hello')\n"), "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, boards: [{ name: "hello", exit: "end" }] });
});

test.each([
  ["a missing file", ["none.py"], /There is no file `none\.py`/, 1],
  ["two boards of one name", ["hello.py", "hello.py"], /Two boards have the name hello/, 1],
  [
    "two boards of one address",
    ["hello.py@020000000001", "uses.py@02:00:00:00:00:01"],
    /have the address 020000000001/,
    1,
  ],
  ["no time", ["hello.py", "--duration", "soon"], /a time such as 10s/, 2],
  ["no share", ["hello.py", "--loss", "3"], /share from 0 to 1/, 2],
])("refuses %s", (_what, args, message, expected) => {
  const { status, stderr } = tsnow(["sim", ...args], folder);
  expect(stderr).toMatch(message);
  expect(status).toBe(expected);
});
