import { board, run } from "./helpers";

const START = `
import network, espnow, time
w = network.WLAN(network.WLAN.IF_STA)
w.active(True)
e = espnow.ESPNow()
e.active(True)
`;

/** Sends 200 messages to `b`, and says how many were acknowledged. */
const sender = (setup = ""): string => `${START}
${setup}
e.add_peer(b'\\xbb' * 6)
time.sleep_ms(100)
print(sum([e.send(b'\\xbb' * 6, str(i)) for i in range(200)]))
`;

/** Says how many messages came. */
const receiver = (setup = ""): string => `${START}
${setup}
n = 0
while e.recv(1000)[1]:
    n += 1
print(n)
`;

test("losses are as frequent as asked, and the sender knows of them", async () => {
  const { lines, of } = await run([board("a", sender()), board("b", receiver())], { radio: { loss: 0.25 } });
  const heard = Number(lines("b")[0]);
  expect(heard).toBeGreaterThan(200 * 0.65);
  expect(heard).toBeLessThan(200 * 0.85);
  expect(Number(lines("a")[0])).toBe(heard);
  expect(of("radio-drop").map((event) => event.reason)).toEqual(Array.from({ length: 200 - heard }, () => "loss"));
});

test("a lost acknowledgement leaves a message that the sender thinks lost", async () => {
  const { lines } = await run([board("a", sender()), board("b", receiver())], { radio: { ackLoss: 0.5 } });
  expect(lines("b")).toEqual(["200"]);
  expect(Number(lines("a")[0])).toBeLessThan(150);
});

test("links have settings of their own", async () => {
  const both = `${START}
for peer in (b'\\xbb' * 6, b'\\xcc' * 6):
    e.add_peer(peer)
time.sleep_ms(100)
print([e.send(peer, 'x') for peer in (b'\\xbb' * 6, b'\\xcc' * 6)])
`;
  const listener = `${START}\ne.recv(500)\nprint([v[0] for v in e.peers_table.values()])`;
  const { lines } = await run([board("a", both), board("b", listener), board("c", listener)], {
    links: [
      { from: "a", to: "b", loss: 1 },
      { from: "a", to: "c", rssi: -77 },
    ],
  });
  expect(lines("a")).toEqual(["[False, True]"]);
  expect(lines("b")).toEqual(["[]"]);
  expect(Math.abs(Number(/-?\d+/.exec(lines("c")[0] ?? "")?.[0]) + 77)).toBeLessThanOrEqual(2);
});

test("the signal weakens with the distance, down to nothing", async () => {
  const hear = async (metres: number): Promise<string> => {
    const { lines } = await run([
      board("a", `${START}\ne.add_peer(b'\\xbb' * 6)\ntime.sleep_ms(100)\ne.send(b'\\xbb' * 6, 'x')`, {
        position: [0, 0],
      }),
      board("b", `${START}\ne.recv(500)\nprint([v[0] for v in e.peers_table.values()])`, { position: [metres, 0] }),
    ]);
    return lines("b")[0] ?? "";
  };
  const [near, far] = [await hear(2), await hear(50)].map((text) => Number(text.slice(1, -1)));
  expect(near).toBeGreaterThan((far ?? 0) + 20);
  expect(await hear(1000)).toBe("[]");
});

test("boards on different channels do not hear each other", async () => {
  const { lines, of } = await run([board("a", sender("w.config(channel=6)")), board("b", receiver())]);
  expect([lines("a"), lines("b")]).toEqual([["0"], ["0"]]);
  expect(new Set(of("radio-drop").map((event) => event.reason))).toEqual(new Set(["channel"]));
  const tuned = await run([board("a", sender("w.config(channel=6)")), board("b", receiver("w.config(channel=6)"))]);
  expect(tuned.lines("b")).toEqual(["200"]);
});

test("a broadcast reaches all on the channel but the sender", async () => {
  const hear = `${START}\nprint(e.recv(500)[1])`;
  const { lines } = await run([
    board(
      "a",
      `${START}\ne.add_peer(b'\\xff' * 6)\ntime.sleep_ms(100)\nprint(e.send(b'\\xff' * 6, 'all'), e.recv(300))`,
    ),
    board("b", hear),
    board("c", hear),
    board("d", `${START}\nw.config(channel=3)\nprint(e.recv(500)[1])`),
  ]);
  expect(["a", "b", "c", "d"].map((name) => lines(name)[0])).toEqual(["True (None, None)", "b'all'", "b'all'", "None"]);
});

test("frames take turns on the air", async () => {
  const shout = `${START}
e.add_peer(b'\\xff' * 6)
time.sleep_ms(100)
for i in range(20):
    e.send(b'\\xff' * 6, 'x' * 250)
`;
  const { of } = await run([board("a", shout), board("b", shout)]);
  const ends = of("radio-tx").map((event) => event.t);
  expect(ends).toHaveLength(40);
  // 293 bytes at 1 Mbit/s take more than 2.3 ms.
  ends.slice(1).forEach((end, index) => expect(end - (ends[index] ?? 0)).toBeGreaterThan(2300));
});

describe("a connected station", () => {
  const options = { accessPoints: [{ ssid: "home", key: "12345678", channel: 11 }] };
  const connect = `
w.connect('home', '12345678')
while not w.isconnected(): time.sleep_ms(100)
print(w.status() == network.STAT_GOT_IP, w.config('channel'), w.ifconfig()[1])
`;

  test("is on the router's channel, and loses frames while its radio sleeps", async () => {
    const tune = "w.config(channel=11)\ntime.sleep(4)";
    const run1 = await run([board("a", sender(tune)), board("b", receiver(`${connect}\ntime.sleep(1)`))], options);
    expect(run1.lines("b")[0]).toBe("True 11 255.255.255.0");
    const awake = Number(run1.lines("b")[1]);
    expect(awake).toBeGreaterThan(0);
    expect(awake).toBeLessThan(200);
    expect(run1.of("radio-drop").some((event) => event.reason === "power-save")).toBe(true);
  });

  test("hears all without power management", async () => {
    const tune = "w.config(channel=11)\ntime.sleep(4)";
    const setup = `${connect}\nw.config(pm=w.PM_NONE)`;
    const { lines } = await run(
      [board("a", sender(tune)), board("b", `${receiver(setup).replace("recv(1000)", "recv(5000)")}`)],
      options,
    );
    expect(lines("b")[1]).toBe("200");
  });

  test("knows of a router that is not there, and of a wrong key", async () => {
    const source = `${START}
print([(s[0], s[2], s[4]) for s in w.scan()])
for ssid, key in (('away', ''), ('home', 'wrong')):
    w.connect(ssid, key)
    time.sleep(3)
    print(w.status() == (network.STAT_NO_AP_FOUND if ssid == 'away' else network.STAT_WRONG_PASSWORD), w.isconnected())
w.disconnect()
print(w.status() == network.STAT_IDLE)
`;
    const { lines } = await run([board("a", source)], options);
    expect(lines()).toEqual(["[(b'home', 11, 3)]", "True False", "True False", "True"]);
  });
});

describe("upstream and Pycom", () => {
  const key = "'0123456789123456'";
  const pycom = (code: string): string => `
from network import WLAN, ESPNOW
import time
WLAN(mode=WLAN.STA)
ESPNOW.init()
${code}
`;

  test("talk to each other, encrypted too", async () => {
    for (const lmk of ["", `, ${key}`]) {
      const { lines } = await run([
        board(
          "a",
          `${START}\ne.add_peer(b'\\xbb' * 6${lmk})\ntime.sleep_ms(100)\nprint(e.send(b'\\xbb' * 6, 'ping'), e.recv(500)[1])`,
        ),
        board(
          "b",
          pycom(
            `p = ESPNOW.add_peer('aaaaaaaaaaaa'${lmk})\ndef rx(t):\n    print(t[0].encode(), t[1] is p, t[2])\n    p.send('pong')\nESPNOW.on_recv(rx)\nESPNOW.on_send(lambda t: print(t[0] is p, t[1]))`,
          ),
          {
            target: "pycom",
          },
        ),
      ]);
      expect(lines("a")).toEqual(["True b'pong'"]);
      expect(lines("b")).toEqual(["b'\\xaa\\xaa\\xaa\\xaa\\xaa\\xaa' True b'ping'", "True True"]);
    }
  });

  test("Pycom's errors", async () => {
    const source = `
from network import WLAN, ESPNOW
def fails(f, *args):
    try:
        print(f(*args))
    except Exception as error:
        print(type(error).__name__, error.args)
fails(ESPNOW.init)
fails(ESPNOW.peer_count)
WLAN()
fails(ESPNOW.init)
fails(ESPNOW.init)
fails(ESPNOW.add_peer, 'xyz')
fails(ESPNOW.add_peer, '0a0a0a0a0a0a', None)
fails(ESPNOW.add_peer, '0a0a0a0a0a0a', 'short')
fails(ESPNOW.add_peer, bytearray(6))
p = ESPNOW.add_peer('0a0a0a0a0a0a')
fails(ESPNOW.add_peer, b'\\x0a' * 6)
fails(ESPNOW.send, '0a0a0a0a0a0a', 'x')
fails(ESPNOW.send, b'\\xcc' * 6, 'x')
fails(ESPNOW.send, b'\\x0a' * 6, 'x' * 251)
fails(ESPNOW.send, b'\\x0a' * 6, '')
fails(p.send, None)
print(p.addr().encode(), p.lmk(), ESPNOW.peer_count())
p.lmk('0123456789123456')
print(p.lmk().encode(), ESPNOW.peer_count())
p.lmk(None)
ESPNOW.del_peer(p)
fails(ESPNOW.del_peer, p)
fails(ESPNOW.send, None, 'x')
print(ESPNOW.deinit(), ESPNOW.deinit())
fails(ESPNOW.version)
`;
    const { lines } = await run([board("a", source, { target: "pycom" })]);
    expect(lines()).toEqual([
      "RuntimeError ('WLAN module is not initialized!',)",
      "RuntimeError ('ESPNOW is not initialized!',)",
      "None",
      "RuntimeError ('ESPNOW module is already initialized!',)",
      "ValueError ('Invalid MAC Address',)",
      expect.stringMatching(/^TypeError /),
      "ValueError ('bad len',)",
      expect.stringMatching(/^TypeError /),
      "OSError ('ESP-Now Peer Exists',)",
      "ValueError ('addr invalid',)",
      "OSError ('ESP-Now Peer Not Found',)",
      "ValueError ('msg too long',)",
      "OSError ('ESP-Now Invalid Argument',)",
      "ValueError ('msg is None',)",
      "b'\\n\\n\\n\\n\\n\\n' None (1, 0)",
      "b'0123456789123456' (1, 1)",
      "OSError ('ESP-Now Peer Not Found',)",
      "OSError ('ESP-Now Peer Not Found',)",
      "None None",
      "RuntimeError ('ESPNOW is not initialized!',)",
    ]);
  });
});
