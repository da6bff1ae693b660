import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveBoards, type ServedSimulation } from "../../src/simulator/serial/serve";
import type { TraceEvent } from "../../src/simulator/index";
import { describeWithMpremote, mpremote } from "../support/mpremote.js";

const MAIN = `
print("main runs")
try:
    with open("starts") as f:
        count = int(f.read())
except OSError:
    count = 0
with open("starts", "w") as f:
    f.write(str(count + 1))
`;

const RADIO = `
import network, espnow
network.WLAN(network.WLAN.IF_STA).active(True)
e = espnow.ESPNow()
e.active(True)
e.recv()
`;

describeWithMpremote("the real mpremote on a served board", () => {
  let simulation: ServedSimulation;
  let url = "";
  let folder = "";
  const events: TraceEvent[] = [];
  const printed = (): string[] => events.flatMap((event) => (event.kind === "stdout" ? [event.text] : []));
  const local = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const speak = (...commands: readonly (readonly string[])[]): ReturnType<typeof mpremote> =>
    mpremote(url, ...commands);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tsnow-test-"));
    simulation = await serveBoards({
      boards: [{ name: "a", mac: "aaaaaaaaaaaa", target: "micropython", files: { "main.py": MAIN } }],
      onEvent: (event) => events.push(event),
    });
    url = simulation.boards[0]?.url ?? "";
  });

  afterAll(async () => {
    simulation.stop();
    await simulation.done;
    rmSync(folder, { recursive: true });
  });

  it("finds each board on a port of its own, on this machine only", () => {
    expect(simulation.boards).toEqual([{ name: "a", url: expect.stringMatching(/^rfc2217:\/\/127\.0\.0\.1:\d+$/) }]);
  });

  it("exec: output, several commands, and an exception with status 1", async () => {
    const { status, stdout } = await speak(
      ["exec", "x = 6 * 7; print(x)"],
      ["exec", "print('again', x)"],
      ["exec", "1/0"],
    );
    expect(stdout).toBe(
      '42\nagain 42\nTraceback (most recent call last):\n  File "<stdin>", line 1, in <module>\nZeroDivisionError: divide by zero\n',
    );
    expect(status).toBe(1);
    expect(printed()).toContain("42");
  });

  it("run: a file of this computer, output as it comes", async () => {
    const script = local(
      "run.py",
      'import time\nfor i in range(3):\n    print("step", i)\n    time.sleep_ms(20)\nprint("grün")\n',
    );
    expect(await speak(["run", script])).toEqual({ status: 0, stdout: "step 0\nstep 1\nstep 2\ngrün\n", stderr: "" });
  });

  it("fs cp, ls, cat, sha256sum, mkdir, rm, rmdir: there and back", async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7) & 255);
    const binary = local("data.bin", bytes);
    const text = local("note.txt", "eins\nzwei\n");
    const back = join(folder, "back.bin");
    const { status, stdout } = await speak(
      ...[
        ["fs", "mkdir", ":lib"],
        ["fs", "cp", binary, ":lib/data.bin"],
        ["fs", "cp", text, ":lib"],
      ],
      ...[
        ["fs", "ls", ":lib"],
        ["fs", "cat", ":lib/note.txt"],
        ["fs", "sha256sum", ":lib/data.bin"],
      ],
      ...[
        ["fs", "cp", ":lib/data.bin", back],
        ["fs", "rm", ":lib/data.bin", ":lib/note.txt"],
        ["fs", "rmdir", ":lib"],
      ],
      ["fs", "ls"],
    );
    expect(status).toBe(0);
    expect(stdout).toContain("ls :lib\n        5000 data.bin\n          10 note.txt\neins\nzwei\n");
    expect(stdout).toContain(createHash("sha256").update(bytes).digest("hex"));
    expect(stdout).toMatch(/ls :\n +\d+ main\.py\n +\d+ starts\n$/);
    expect(new Uint8Array(readFileSync(back))).toEqual(bytes);
  });

  it("fs cp -r: a folder; and the errors of files", async () => {
    mkdirSync(join(folder, "pkg", "deep"), { recursive: true });
    local("pkg/__init__.py", "from pkg.deep.leaf import NAME\n");
    local("pkg/deep/leaf.py", "NAME = 'leaf'\n");
    const copied = await speak(["fs", "cp", "-r", join(folder, "pkg"), ":"], ["exec", "import pkg; print(pkg.NAME)"]);
    expect(copied.stdout.split("\n").at(-2)).toBe("leaf");
    const [missing, there] = [await speak(["fs", "cat", ":none"]), await speak(["fs", "mkdir", ":pkg"])];
    expect(missing).toMatchObject({ status: 1, stderr: expect.stringContaining("none: No such file or directory") });
    expect(there).toMatchObject({ status: 1, stderr: expect.stringContaining("pkg: File exists") });
  });

  it("soft-reset starts Python afresh, resume does not, files stay", async () => {
    const before = await speak(
      ["exec", "kept = 1; open('stays', 'w').write('yes')"],
      ["resume"],
      ["exec", "print(kept)"],
    );
    expect(before.stdout).toBe("1\n");
    expect((await speak(["resume"], ["exec", "print(kept)"])).stdout).toBe("1\n");
    const after = await speak(["soft-reset"], ["exec", "print('kept' in globals(), open('stays').read())"]);
    expect(after).toEqual({ status: 0, stdout: "False yes\n", stderr: "" });
  });

  it("mount: a folder of this computer, imported from and written to", async () => {
    local("far.py", "from near import HERE\n");
    local("near.py", "HERE = 'on the computer'\n");
    const code = "import far; print(far.HERE); f = open('made.txt', 'w'); f.write('by the board\\n'); f.close()";
    const { status, stdout } = await speak(["mount", folder], ["exec", code]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `Local directory ${folder} is mounted at /remote\non the computer\n`,
    });
    expect(readFileSync(join(folder, "made.txt"), "utf8")).toBe("by the board\n");
  });

  it.each([
    ["a loop that does nothing", "while True: pass"],
    ["a long sleep", "import time; time.sleep(1000)"],
    ["a program that waits for input", "input('name? ')"],
    ["a program that waits for the radio", RADIO],
    ["asyncio", "import asyncio\nasync def f():\n    while True: await asyncio.sleep(1)\nasyncio.run(f())"],
  ])("interrupts %s", async (_name, source) => {
    const started = await speak(["exec", "--no-follow", source]);
    expect(started.status).toBe(0);
    expect(await speak(["resume"], ["exec", "print('free')"])).toEqual({ status: 0, stdout: "free\n", stderr: "" });
  });

  it("runs boot.py, but not main.py, after mpremote's reset; both after one at the friendly REPL", async () => {
    await speak(["fs", "cp", local("boot.py", 'print("boot runs")\n'), ":boot.py"]);
    events.length = 0;
    await speak(["soft-reset"]);
    expect(printed()).toEqual(["boot runs"]);
    // Without a command that needs the raw REPL, Ctrl-D comes to the friendly one.
    simulation.input("a", Uint8Array.of(2, 4));
    for (let tries = 0; tries < 50 && !printed().includes("main runs"); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(printed()).toEqual(["boot runs", "boot runs", "main runs"]);
  });
});
