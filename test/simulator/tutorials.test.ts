import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BoardDefinition } from "../../src/simulator/index";
import { board, run } from "./helpers";

/** A board with a tutorial's script, its whitespace mended. */
function tutorial(target: BoardDefinition["target"], file: string, mac: string): BoardDefinition {
  const source = readFileSync(join(__dirname, "../fixtures/tutorials", target, `${file}.py`), "utf8");
  return board(file, source, { target, mac });
}

const strip = (color: readonly number[]): readonly (readonly number[])[] => [
  color,
  ...Array.from({ length: 24 }, () => [0, 0, 0]),
];

describe("the tutorial of upstream's espnow", () => {
  const boards = [
    tutorial("micropython", "sender", "aa:aa:aa:aa:aa:aa"),
    tutorial("micropython", "receiver", "bb:bb:bb:bb:bb:bb"),
  ];

  test("runs as it says", async () => {
    const { lines, of, result } = await run(boards);
    expect(lines("sender")).toEqual(["True", "b'\\xbb\\xbb\\xbb\\xbb\\xbb\\xbb' b'All received.'"]);
    const numbers = Array.from({ length: 100 }, (_, i) => String(i).repeat(20));
    expect(lines("receiver")).toEqual([
      ...["Starting...", ...numbers, "end"].map((text) => `b'\\xaa\\xaa\\xaa\\xaa\\xaa\\xaa' b'${text}'`),
      "True",
    ]);
    const shown = (name: string): unknown[] => of("neopixel", name).map((event) => event.pixels);
    expect(shown("sender")).toEqual([strip([0, 0, 0]), strip([0, 0, 25]), strip([0, 0, 0])]);
    expect(shown("receiver")).toEqual([strip([0, 0, 0]), strip([0, 25, 0]), strip([0, 0, 0])]);
    expect(result.boards).toMatchObject([
      { name: "sender", exit: "end", sent: 102, received: 1 },
      { name: "receiver", exit: "idle", sent: 1, received: 102 },
    ]);
  });

  test("takes well under three seconds", async () => {
    const start = performance.now();
    await run(boards);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test("one seed gives one trace, another seed another", async () => {
    const text = async (seed: number): Promise<string> =>
      (await run(boards, { seed })).trace.map((event) => JSON.stringify(event)).join("\n");
    const [first, again, other] = [await text(7), await text(7), await text(8)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test("the trace is in time order", async () => {
    const times = (await run(boards)).trace.map((event) => event.t);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe("the tutorial of Pycom's ESPNOW", () => {
  const node = tutorial("pycom", "node", "665544332211");
  const peers = [tutorial("pycom", "peer-1", "112233445566"), tutorial("pycom", "peer-2", "AABBCCDDEEFF")];

  test("runs as it says", async () => {
    const { lines, result } = await run([node, ...peers]);
    const macs = ["112233445566", "aabbccddeeff"];
    expect(lines("node").slice(0, 2)).toEqual(["ESP-NOW version: 1", "Number of Peers: 2, encrypted: 1"]);
    const sent = lines("node").filter((line) => line.startsWith("Message sent to: "));
    expect(sent).toEqual(Array.from({ length: 10 }, () => macs.map((mac) => `Message sent to: b'${mac}'`)).flat());
    const answers = lines("node").filter((line) => line.startsWith("Message received from "));
    const answer = (mac: string, i: number): string =>
      `Message received from b'${mac}' with content: b"Message received: b'${i}'"`;
    expect(answers).toEqual(Array.from({ length: 10 }, (_, i) => macs.map((mac) => answer(mac, i))).flat());
    const heard = lines("peer-1").filter((line) => line.startsWith("Received: "));
    expect(heard).toEqual(
      [..."0123456789", "Hello all Peers!"].map((text) => `Received: b'665544332211' - b'${text}'`),
    );
    expect(result.boards.map((each) => each.exit)).toEqual(["end", "end", "end"]);
  });

  test("an unknown peer is registered and answered", async () => {
    const callback = readFileSync(join(__dirname, "../fixtures/tutorials/pycom/unknown-peer.py"), "utf8");
    const set = "from network import WLAN, ESPNOW\nimport binascii\nimport time\nWLAN()\nESPNOW.init()\n";
    const { lines } = await run([
      board("a", `${set}${callback}\nESPNOW.on_recv(espnow_rx)`, { target: "pycom", mac: "665544332211" }),
      board("b", `${set}p = ESPNOW.add_peer("665544332211")\nESPNOW.on_recv(lambda t: print(t[2]))\np.send("hi")`, {
        target: "pycom",
      }),
    ]);
    expect(lines("a")).toEqual([
      "Message received from an unknown Peer, registering...",
      "Message received from b'bbbbbbbbbbbb' with content: b'hi'",
    ]);
    expect(lines("b")).toEqual(["b'Sending back an answer...'"]);
  });
});
