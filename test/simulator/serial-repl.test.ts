import type { TraceEvent } from "../../src/simulator/index";
import { serveBoards, type ServedSimulation } from "../../src/simulator/serial/serve";

const MAIN = `
import machine
timer = machine.Timer(0)
print("main runs")
`;

describe("the REPL of a served board", () => {
  let simulation: ServedSimulation;
  let output = "";
  const events: TraceEvent[] = [];

  /** Types a text and waits until the board has answered with the end; gives all that came. */
  const type = async (text: string, end: string): Promise<string> => {
    output = "";
    simulation.input("a", Uint8Array.from(Buffer.from(text)));
    for (let tries = 0; tries < 200 && !output.endsWith(end); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return output;
  };

  beforeAll(async () => {
    simulation = await serveBoards({
      boards: [{ name: "a", mac: "aaaaaaaaaaaa", target: "micropython", files: { "main.py": MAIN } }],
      onEvent: (event) => events.push(event),
      onConsole: (_board, bytes) => void (output += Buffer.from(bytes).toString("latin1")),
    });
    for (let tries = 0; tries < 200 && !output.endsWith(">>> "); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  });

  afterAll(async () => {
    simulation.stop();
    await simulation.done;
  });

  it("comes after main.py, with MicroPython's banner", () => {
    expect(output).toMatch(
      /^main runs\r\n\r\nMicroPython v1\.27\.0 .*\r\nType "help\(\)" for more information\.\r\n>>> $/,
    );
  });

  it("echoes, evaluates and shows tracebacks, with CR LF", async () => {
    expect(await type("6 * 7\r", ">>> ")).toBe("6 * 7\r\n42\r\n>>> ");
    expect(await type("print('a\\nb')\r", ">>> ")).toBe("print('a\\nb')\r\na\r\nb\r\n>>> ");
    expect(await type("1/0\r", ">>> ")).toBe(
      '1/0\r\nTraceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\nZeroDivisionError: divide by zero\r\n>>> ',
    );
  });

  it("edits lines: rubbing out, going back in history, Ctrl-C", async () => {
    expect(await type("12\b3\r", ">>> ")).toContain("13");
    expect(await type("\x1b[A\r", ">>> ")).toContain("13");
    expect(await type("oops\x03", ">>> ")).toBe("oops\r\n>>> ");
  });

  it("goes into the raw REPL at Ctrl-A on an empty line only", async () => {
    await type("x = 1\x01y\r", ">>> ");
    expect(await type("\x01", ">")).toBe("\r\nraw REPL; CTRL-B to exit\r\n>");
    expect(await type("print(yx)\x04", "\x04>")).toBe("OK1\r\n\x04\x04>");
    expect(await type("\x02", ">>> ")).toMatch(/^\r\n\r\nMicroPython .*\r\n>>> $/s);
  });

  it("interrupts what runs at the prompt", async () => {
    const waiting = type("while True: pass\r\r", "Interrupt: \r\n>>> ");
    await new Promise((resolve) => setTimeout(resolve, 300));
    simulation.input("a", Uint8Array.of(3));
    expect(await waiting).toContain("KeyboardInterrupt");
  });

  it("gives a program what is typed: input() with its echo, sys.stdin as text and bytes", async () => {
    await type("import sys; name = input('name? ')\r", "name? ");
    expect(await type("Ada\x7f\x7fnn\r", ">>> ")).toBe("Ada\b \b\b \bnn\r\n>>> ");
    expect(await type("name\r", ">>> ")).toContain("'Ann'");
    await type("sys.stdin.readline(), sys.stdin.read(2), sys.stdin.buffer.read(2)\r", "(2)\r\n");
    expect(await type("grün\rab\r\n", ">>> ")).toBe("('gr\\xfcn\\n', 'ab', b'\\r\\n')\r\n>>> ");
  });

  it("sends the bytes of sys.stdout.buffer as they are", async () => {
    const answer = await type("n = sys.stdout.buffer.write(b'\\n\\xff\\x00\\n')\r", ">>> ");
    expect(answer.slice(answer.indexOf("\r\n") + 2)).toBe("\n\xff\x00\n>>> ");
  });

  it("lets callbacks run while it waits; what they print is shown, what is typed is not", async () => {
    events.length = 0;
    await type("timer.init(period=20, mode=machine.Timer.ONE_SHOT, callback=lambda t: print('timer'))\r", "timer\r\n");
    expect(output).toMatch(/>>> timer\r\n$/);
    expect(events.flatMap((event) => (event.kind === "stdout" ? [event.text] : []))).toEqual(["timer"]);
  });

  it("restarts at Ctrl-D and by machine.soft_reset(), and takes what is typed meanwhile", async () => {
    await type("\rx = 5\r", ">>> ");
    const answer = await type("\x04print('x' in globals())\r", "False\r\n>>> ");
    expect(answer).toMatch(/^\r\nMPY: soft reboot\r\nmain runs\r\n\r\nMicroPython .*>>> .*False\r\n>>> $/s);
    expect(await type("machine.soft_reset()\r", "\n>>> ")).toMatch(/soft_reset\(\)\r\n.*main runs.*>>> $/s);
  });
});
