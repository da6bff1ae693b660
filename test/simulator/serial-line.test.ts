import { rawRepl } from "../../src/simulator/serial/raw-repl";
import { SerialSession } from "../../src/simulator/serial/rfc2217";
import { escapeData, subnegotiation, TelnetDecoder, type TelnetItem } from "../../src/telnet";

const [IAC, WILL, WONT, DO, DONT] = [255, 251, 252, 253, 254];
const [ECHO, COM_PORT, NAWS] = [1, 44, 31];

describe("telnet", () => {
  it("doubles 255 in data and takes it apart again, wherever a piece ends", () => {
    const data = Uint8Array.of(1, IAC, IAC, 2, 240);
    const stream = [...escapeData(data), IAC, WILL, ECHO, ...subnegotiation(COM_PORT, Uint8Array.of(5, IAC, 7)), 9];
    const whole = new TelnetDecoder().push(Uint8Array.from(stream));
    expect(whole).toEqual([
      { kind: "data", bytes: data },
      { kind: "negotiate", command: WILL, option: ECHO },
      { kind: "subnegotiation", bytes: Uint8Array.of(COM_PORT, 5, IAC, 7) },
      { kind: "data", bytes: Uint8Array.of(9) },
    ]);
    const decoder = new TelnetDecoder();
    const pieces: TelnetItem[] = stream.flatMap((byte) => [...decoder.push(Uint8Array.of(byte))]);
    const bytesOf = (items: readonly TelnetItem[]): number[] =>
      items.flatMap((item) => (item.kind === "data" ? [...item.bytes] : []));
    expect(bytesOf(pieces)).toEqual(bytesOf(whole));
    expect(pieces.filter(({ kind }) => kind !== "data")).toEqual(whole.filter(({ kind }) => kind !== "data"));
  });
});

describe("a serial port on the network", () => {
  const open = (): { say: (...bytes: number[]) => number[]; typed: number[] } => {
    const [sent, typed]: [number[], number[]] = [[], []];
    const session = new SerialSession({
      toBoard: (bytes) => typed.push(...bytes),
      toClient: (bytes) => sent.push(...bytes),
    });
    session.greet();
    sent.length = 0;
    return { typed, say: (...bytes) => (session.receive(Uint8Array.from(bytes)), sent.splice(0)) };
  };

  it("agrees to what it asked for without a word, and refuses the rest", () => {
    const { say } = open();
    expect(say(IAC, DO, ECHO)).toEqual([]);
    expect(say(IAC, DO, NAWS)).toEqual([IAC, WONT, NAWS]);
    expect(say(IAC, WILL, NAWS)).toEqual([IAC, DONT, NAWS]);
    expect(say(IAC, DONT, NAWS)).toEqual([]);
    expect(say(IAC, DONT, ECHO)).toEqual([IAC, WONT, ECHO]);
    expect(say(IAC, WILL, COM_PORT)).toEqual([IAC, DO, COM_PORT, IAC, 250, COM_PORT, 107, 0xb0, IAC, 240]);
    expect(say(IAC, WILL, COM_PORT).slice(0, 2)).not.toEqual([IAC, DO]);
  });

  it("answers settings with what they are now, and questions with what they were", () => {
    const { say } = open();
    const ask = (...body: number[]): number[] => say(...subnegotiation(COM_PORT, Uint8Array.from(body))).slice(3, -2);
    expect(ask(1, 0, 0, 0, 0)).toEqual([101, 0, 1, 0xc2, 0]);
    expect(ask(1, 0, 0, 0x25, 0x80)).toEqual([101, 0, 0, 0x25, 0x80]);
    expect(ask(1, 0, 0, 0, 0)).toEqual([101, 0, 0, 0x25, 0x80]);
    expect(ask(5, 9)).toEqual([105, 9]);
    expect(ask(5, 7)).toEqual([105, 8]);
    expect(ask(12, 3)).toEqual([112, 3]);
    expect(ask(8)).toEqual([]);
  });

  it("hands over what is typed", () => {
    const { say, typed } = open();
    expect(say(0x61, IAC, IAC, 3)).toEqual([]);
    expect(typed).toEqual([0x61, 255, 3]);
  });
});

describe("the raw REPL", () => {
  class TypedOut extends Error {}

  /** Types a text at the raw REPL; what it answered, and what it ran. */
  const talk = (text: string): { said: string; ran: string[]; result: string } => {
    const typed = [...Buffer.from(text)];
    const ran: string[] = [];
    let said = "";
    let result = "still there";
    try {
      result = rawRepl({
        next: () => {
          const byte = typed.shift();
          if (byte === undefined) throw new TypedOut();
          return byte;
        },
        say: (piece) => void (said += piece),
        execute: (source) => {
          ran.push(source);
          if (source.includes("exit")) return { kind: "exit" };
          return source.includes("1/0") ? { kind: "exception", traceback: "Traceback\n" } : { kind: "end" };
        },
      });
    } catch (error) {
      if (!(error instanceof TypedOut)) throw error;
    }
    return { said: said.replaceAll("raw REPL; CTRL-B to exit\r\n>", "<raw>"), ran, result };
  };

  it("runs a text at Ctrl-D, and separates output from traceback", () => {
    expect(talk("x = 'ä'\n\x041/0\x04")).toEqual({
      said: "<raw>OK\x04\x04>OK\x04Traceback\n\x04>",
      ran: ["x = 'ä'\n", "1/0"],
      result: "still there",
    });
  });

  it("forgets a text at Ctrl-C and begins anew at Ctrl-A", () => {
    expect(talk("bad\x03good\x04\x01")).toMatchObject({ said: "<raw>OK\x04\x04><raw>", ran: ["good"] });
  });

  it("leaves for the friendly REPL at Ctrl-B, and restarts at Ctrl-D or sys.exit()", () => {
    expect(talk("\x02")).toEqual({ said: "<raw>\r\n", ran: [], result: "friendly" });
    expect(talk("\x04")).toEqual({ said: "<raw>OK\r\n", ran: [], result: "restart" });
    expect(talk("exit\x04")).toEqual({ said: "<raw>OK\x04\x04", ran: ["exit"], result: "restart" });
  });

  it("takes raw paste with its window, and refuses other commands", () => {
    expect(talk("\x05A\x01print(1)\x04")).toMatchObject({
      said: "<raw>R\x01\x00\x40\x01\x04\x04\x04>",
      ran: ["print(1)"],
    });
    const long = `#${"x".repeat(16_384)}`;
    expect(talk(`\x05A\x01${long}\x04`)).toMatchObject({
      said: "<raw>R\x01\x00\x40\x01\x01\x04\x04\x04>",
      ran: [long],
    });
    expect(talk("\x05B\x01")).toMatchObject({ said: "<raw>R\x00>", ran: [] });
    expect(talk("\x05A\x01half\x03")).toMatchObject({ ran: ["raise KeyboardInterrupt"] });
  });
});
