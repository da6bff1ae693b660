import { board, run } from "./helpers";

describe("virtual time", () => {
  test("passes with sleeps, and boards take turns by it", async () => {
    const source = (pause: number) => `
import time
for i in range(3):
    time.sleep_ms(${pause})
    print(i, time.ticks_ms())
`;
    const { trace } = await run([board("a", source(100)), board("b", source(70))]);
    const order = trace.flatMap((event) => (event.kind === "stdout" ? [`${event.board} ${event.text}`] : []));
    expect(order).toEqual(["b 0 70", "a 0 100", "b 1 140", "a 1 200", "b 2 210", "a 2 300"]);
  });

  test("passes in a loop that only looks at the clock", async () => {
    const { lines } = await run([
      board(
        "a",
        "import time\nstart = time.ticks_ms()\nwhile time.ticks_diff(time.ticks_ms(), start) < 500: pass\nprint('done')",
      ),
    ]);
    expect(lines()).toEqual(["done"]);
  });

  test("passes in a loop that does nothing, so that a run always ends", async () => {
    const { result } = await run([board("a", "while True: pass")], { duration: 200 });
    expect(result).toMatchObject({ time: 200_000, boards: [{ exit: "duration" }] });
  });
});

describe("how a program ends", () => {
  test("at its end", async () => {
    expect((await run([board("a", "print('hello')")])).result.boards).toMatchObject([{ name: "a", exit: "end" }]);
  });

  test("with an exception: traceback on the console and in the trace", async () => {
    const { lines, of } = await run([board("a", "def f():\n    raise ValueError('no')\nf()")]);
    const traceback = [
      "Traceback (most recent call last):",
      '  File "main.py", line 3, in <module>',
      '  File "main.py", line 2, in f',
      "ValueError: no",
    ];
    expect(lines()).toEqual(traceback);
    expect(of("exit")).toMatchObject([{ reason: "exception", traceback: traceback.join("\n") }]);
  });

  test("with a syntax error", async () => {
    const { lines } = await run([board("a", "x = = 1")]);
    expect(lines()).toEqual([
      "Traceback (most recent call last):",
      '  File "main.py", line 1',
      "SyntaxError: invalid syntax",
    ]);
  });

  test("by sys.exit", async () => {
    expect((await run([board("a", "import sys\nsys.exit()")])).result.boards).toMatchObject([{ exit: "exit" }]);
  });
});

test("a board that never comes back is given up", async () => {
  const { result, of } = await run([board("a", "print('working')\nx = 3 ** (10 ** 7)")], { hangTimeout: 500 });
  expect(result.boards).toMatchObject([{ exit: "hung" }]);
  expect(of("exit")).toMatchObject([{ reason: "hung" }]);
});

test("realtime: virtual time passes no faster than the clock", async () => {
  const start = performance.now();
  await run([board("a", "import time\nfor i in range(4): time.sleep_ms(100)")], { realtime: true });
  expect(performance.now() - start).toBeGreaterThan(380);
});

test("a run can be stopped, also while a board is busy", async () => {
  const controller = new AbortController();
  const running = run([board("a", "print('busy')\nwhile True: pass")], { signal: controller.signal });
  setTimeout(() => controller.abort(), 300);
  expect((await running).result.boards).toMatchObject([{ exit: "stopped" }]);
});

test("the heap is what is in use, without garbage and without the firmware", async () => {
  const peak = async (source: string): Promise<number> =>
    (await run([board("a", `import time, network, espnow\n${source}\ntime.sleep(1)`)])).result.boards[0]?.peakHeap ?? 0;
  const little = await peak("pass");
  expect(little).toBeLessThan(2000);
  expect((await peak("x = bytearray(50000)")) - little).toBeGreaterThan(49_000);
  expect((await peak("x = bytearray(50000)")) - little).toBeLessThan(51_000);
  expect((await peak("for i in range(100): bytearray(5000)")) - little).toBeLessThan(8000);
});

test("memory ends: with MemoryError, which the program can catch", async () => {
  const { lines } = await run([
    board(
      "a",
      "x = []\ntry:\n    while True: x.append(bytearray(100000))\nexcept MemoryError as error:\n    del x[:]\n    print(error)",
    ),
  ]);
  expect(lines()).toEqual([expect.stringMatching(/^memory allocation failed, allocating \d+ bytes$/)]);
});

test("garbage does not count as memory in use", async () => {
  const { result } = await run([board("a", "for i in range(1000): bytearray(100000)\nprint('done')")]);
  expect(result.boards).toMatchObject([{ exit: "end" }]);
});

test("a board's modules import each other", async () => {
  const files = {
    "main.py": "import link\nprint(link.x)",
    "link.py": "from radio import y\nx = y + 1",
    "radio/__init__.py": "y = 1",
  };
  const { lines } = await run([board("a", "", { files })]);
  expect(lines()).toEqual(["2"]);
});
