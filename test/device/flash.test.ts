import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flashBoard } from "../../src/device/flash";
import { followBoard } from "../../src/device/follow";
import { Failure } from "../../src/failure";
import type { TraceEvent } from "../../src/simulator/index";
import { openSerialPort, type SerialPort } from "../../src/simulator/serial/port";
import { serveBoards, type ServedSimulation } from "../../src/simulator/serial/serve";
import { repository } from "../cli/tsnow.js";
import { tsnowBeside } from "../support/command-line.js";
import { describeWithMpremote, mpremote } from "../support/mpremote.js";

/** The code of the finding that an action ends with. */
async function codeOf(action: Promise<unknown>): Promise<string | undefined> {
  try {
    await action;
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.diagnostics[0]?.code;
    throw error;
  }
}

/** Boards that keep one waiting, mostly mpremote's own ten seconds: they are asked first, and heard last. */
const slow: { port: SerialPort; code: Promise<string | undefined> }[] = [];

async function askSlowBoard(onInput: (port: SerialPort) => void): Promise<void> {
  const port: SerialPort = await openSerialPort(() => onInput(port));
  slow.push({ port, code: codeOf(flashBoard(port.url, [{ path: "main.py", content: "" }])) });
}

describeWithMpremote("flashing a served board", () => {
  let simulation: ServedSimulation;
  let url = "";
  let folder = "";
  const events: TraceEvent[] = [];
  const printed = (): string[] => events.flatMap((event) => (event.kind === "stdout" ? [event.text] : []));
  const onBoard = async (path: string): Promise<string> => (await mpremote(url, ["fs", "cat", `:${path}`])).stdout;

  /** Waits until a board has printed a line. */
  const heard = async (line: string): Promise<void> => {
    for (let tries = 0; tries < 100 && !printed().includes(line); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(printed()).toContain(line);
  };

  beforeAll(async () => {
    await askSlowBoard(() => undefined);
    await askSlowBoard((port) => port.print(Buffer.from("still counting\r\n")));
    folder = mkdtempSync(join(tmpdir(), "tsnow-test-"));
    simulation = await serveBoards({
      boards: [{ name: "a", mac: "aaaaaaaaaaaa", target: "micropython", files: {} }],
      onEvent: (event) => events.push(event),
    });
    url = simulation.boards[0]?.url ?? "";
  });

  afterAll(async () => {
    simulation.stop();
    await simulation.done;
    rmSync(folder, { recursive: true });
  });

  it("puts a sample on it, which the board runs after a reset; again there is nothing to do", async () => {
    const sample = join(repository, "samples", "micropython");
    const args = ["flash", "sender", "-p", sample, "--port", url, "--outDir", join(folder, "build")];
    const first = await tsnowBeside(args, folder);
    expect(first).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^sender: 1 file, \d+ bytes, written and verified\n$/),
    });
    expect(await onBoard("main.py")).toBe(readFileSync(join(sample, "sender.py"), "utf8"));
    events.length = 0;
    // The sample's own reset: Ctrl-B to the friendly REPL, Ctrl-D.
    simulation.input("a", Uint8Array.of(2, 4));
    for (let tries = 0; tries < 100 && !events.some(({ kind }) => kind === "radio-tx"); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(events.map(({ kind }) => kind)).toContain("radio-tx");
    expect(await tsnowBeside(args, folder)).toMatchObject({ status: 0, stdout: "sender: nothing has changed\n" });
  }, 60_000);

  it("uploads only what changed, removes what is no more, starts the new program", async () => {
    const main = "import lib.link\nprint('version', lib.link.VERSION)\n";
    await flashBoard(url, [
      { path: "main.py", content: main },
      { path: "lib/link.py", content: "VERSION = 1\n" },
      { path: "lib/deep/gone.py", content: "" },
    ]);
    await heard("version 1");
    const result = await flashBoard(url, [
      { path: "main.py", content: main },
      { path: "lib/link.py", content: "VERSION = 2\n" },
    ]);
    expect(result).toEqual({ written: ["lib/link.py"], removed: ["lib/deep/gone.py"], bytes: 12 });
    await heard("version 2");
    expect((await mpremote(url, ["fs", "ls", ":lib"])).stdout).toBe("ls :lib\n          12 link.py\n");
  }, 60_000);

  it("leaves the old program whole when it is interrupted, and clears up the next time", async () => {
    const old = await onBoard("main.py");
    const controller = new AbortController();
    const bulky = `#${"x".repeat(40_000)}\n`;
    const flash = flashBoard(
      url,
      [
        { path: "big.py", content: bulky },
        { path: "main.py", content: "print('new')\n" },
      ],
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    expect(await codeOf(flash)).toBe("TSN7016");
    expect(await onBoard("main.py")).toBe(old);
    expect(await flashBoard(url, [{ path: "main.py", content: "print('newer')\n" }])).toMatchObject({
      written: ["main.py"],
    });
    await heard("newer");
  }, 60_000);

  it("does not put in place what arrived damaged", async () => {
    const script = readFileSync(join(repository, "src", "device", "board", "commit.py"), "utf8");
    const values = "uploads = {'main.py': '00'}\nstale = []\nmanifest = {'main.py': '00'}\n";
    const spoilt = ["exec", "f = open('main.py.tsnow', 'w'); f.write('spoilt'); f.close()"];
    const { status, stdout } = await mpremote(url, spoilt, ["exec", values + script]);
    expect({ status, told: stdout.split("\n")[0] }).toEqual({ status: 1, told: 'tsnow:{"damaged": "main.py"}' });
    expect(await onBoard("main.py")).toBe("print('newer')\n");
  });

  it("says when the file system is full, beforehand or on the way", async () => {
    await mpremote(url, ["exec", "f = open('ballast', 'wb')\nfor i in range(500): f.write(bytes(4096))\nf.close()"]);
    const program = [
      { path: "main.py", content: "print('never')\n" },
      { path: "data.py", content: "#".repeat(60_000) },
    ];
    expect(await codeOf(flashBoard(url, program))).toBe("TSN7008");
    expect(await onBoard("main.py")).toBe("print('newer')\n");
    await mpremote(url, ["fs", "rm", ":ballast"]);
  }, 60_000);

  it("runs a program without storing it, with its modules, and tracebacks in TypeScript", async () => {
    writeFileSync(join(folder, "main.ts"), 'import { hello } from "./mod";\nprint("begin");\nhello(3);\n');
    writeFileSync(
      join(folder, "mod.ts"),
      '/** Says hello. */\nexport function hello(n: int): void {\n  print("n", n);\n  throw new OSError("bad");\n}\n',
    );
    expect(await tsnowBeside(["run", "main.ts", "--port", url], folder)).toEqual({
      status: 1,
      stdout:
        'begin\nn 3\nTraceback (most recent call last):\n  File "main.ts", line 3, in <module>\n  File "mod.ts", line 4, in hello\nOSError: bad\n',
      stderr: "",
    });
    expect(await onBoard("main.py")).toBe("print('newer')\n");
  }, 60_000);

  it("follows what a board prints, without interrupting it", async () => {
    await flashBoard(url, [
      { path: "main.py", content: "import time\nwhile True:\n    print('tick')\n    time.sleep_ms(50)\n" },
    ]);
    const controller = new AbortController();
    let output = "";
    await followBoard(url, {
      signal: controller.signal,
      onOutput: (piece) => {
        output += piece;
        if (output.split("tick").length > 5) controller.abort();
      },
    });
    expect(output).toMatch(/^(tick\r\n|ick\r\n|ck\r\n|k\r\n|\r\n|\n)(tick\r\n){4,}/);
  }, 30_000);
});

describeWithMpremote("a board that can't be flashed", () => {
  const program = [{ path: "main.py", content: "pass\n" }];
  let [port, socket]: [SerialPort | undefined, Socket | undefined] = [undefined, undefined];

  afterAll(() => Promise.all(slow.map((board) => board.port.close())));

  afterEach(async () => {
    socket?.destroy();
    socket = undefined;
    await port?.close();
  });

  it("is one that nobody plugged in", async () => {
    expect(await codeOf(flashBoard("/dev/tty-that-is-not-there", program))).toBe("TSN7002");
    expect(await codeOf(flashBoard("id:no-such-number", program))).toBe("TSN7003");
  });

  it("is one that another program uses", async () => {
    port = await openSerialPort(() => undefined);
    const { port: number } = new URL(port.url.replace("rfc2217", "http"));
    socket = connect(Number(number), "127.0.0.1");
    await new Promise((resolve) => socket?.once("data", resolve));
    expect(await codeOf(flashBoard(port.url, program))).toBe("TSN7005");
  }, 30_000);

  it("is one that is silent, or whose program does not let itself be interrupted", async () => {
    expect(await Promise.all(slow.map(({ code }) => code))).toEqual(["TSN7006", "TSN7007"]);
  }, 40_000);

  it("says how to get mpremote where it is absent", async () => {
    const { status, stderr } = await tsnowBeside(["devices"], tmpdir(), { PATH: "" });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining("pipx install mpremote") });
  });
});
