import { board, printed, run } from "./helpers";

/** Wi-Fi and ESP-NOW up, as `e`. */
const START = `
import network, espnow, time
w = network.WLAN(network.WLAN.IF_STA)
w.active(True)
e = espnow.ESPNow()
e.active(True)
A = b'\\xaa' * 6
B = b'\\xbb' * 6
C = b'\\xcc' * 6
ALL = b'\\xff' * 6
def fails(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error.args)
`;

describe("errors by name", () => {
  test("before Wi-Fi, and while inactive", async () => {
    const lines = await printed(`
import espnow, network
e = espnow.ESPNow()
for f in (lambda: e.active(True), lambda: e.recv(0), lambda: e.send(b'x' * 6, 'hi'), lambda: e.any(), lambda: e.peer_count()):
    try:
        f()
    except OSError as error:
        print(error.args)
print(e.active())
network.WLAN(0)
print(e.active(True))
`);
    const inactive = "(-12389, 'ESP_ERR_ESPNOW_NOT_INIT')";
    expect(lines).toEqual([
      "(-12289, 'ESP_ERR_WIFI_NOT_INIT')",
      inactive,
      inactive,
      inactive,
      inactive,
      "False",
      "True",
    ]);
  });

  test("of peers", async () => {
    const lines = await printed(`${START}
fails(e.send, B, 'x')
fails(e.send, None, 'x')
fails(e.add_peer, B)
fails(e.add_peer, B)
fails(e.del_peer, A)
fails(e.mod_peer, A)
fails(e.get_peer, A)
fails(e.send, B, '')
fails(e.send, B, 'x' * 251)
fails(e.send, b'abc', 'x')
fails(e.send, 3, 'x')
fails(e.add_peer, C, 'short')
fails(e.add_peer, C, channel=6)
fails(e.add_peer, ALL, b'0123456789123456')
fails(e.add_peer, C, ifidx=network.WLAN.IF_AP)
fails(e.set_pmk, 'short')
w.active(False)
fails(e.send, B, 'x')
`);
    expect(lines).toEqual([
      "OSError (-12393, 'ESP_ERR_ESPNOW_NOT_FOUND')",
      "OSError (-12393, 'ESP_ERR_ESPNOW_NOT_FOUND')",
      "None",
      "OSError (-12395, 'ESP_ERR_ESPNOW_EXIST')",
      "OSError (-12393, 'ESP_ERR_ESPNOW_NOT_FOUND')",
      "OSError (-12393, 'ESP_ERR_ESPNOW_NOT_FOUND')",
      "OSError (-12393, 'ESP_ERR_ESPNOW_NOT_FOUND')",
      "OSError (-12390, 'ESP_ERR_ESPNOW_ARG')",
      "OSError (-12390, 'ESP_ERR_ESPNOW_ARG')",
      "ValueError ('ESPNow: invalid mac address',)",
      expect.stringMatching(/^TypeError /),
      "ValueError ('ESPNow: invalid lmk or pmk length',)",
      "OSError (-12397, 'ESP_ERR_ESPNOW_CHAN')",
      "OSError (-12390, 'ESP_ERR_ESPNOW_ARG')",
      "OSError (-12396, 'ESP_ERR_ESPNOW_IF')",
      "ValueError ('ESPNow: invalid lmk or pmk length',)",
      "OSError (-12396, 'ESP_ERR_ESPNOW_IF')",
    ]);
  });

  test("of settings", async () => {
    const lines = await printed(`${START}
print(e.config('rxbuf'), e.config('timeout_ms'))
print(e.config(rxbuf=1000, timeout_ms=5), e.config('rxbuf'), e.config('timeout_ms'))
e.config(rxbuf=65537)
print(e.config('rxbuf'))
fails(e.config, 'rate')
fails(e.config, 'nonsense')
fails(e.irq, 3)
w.active(False)
fails(e.config, rate=espnow.RATE_2M)
`);
    expect(lines).toEqual([
      "526 300000",
      "None 1000 5",
      "1",
      "ValueError ('unknown config param',)",
      "ValueError ('unknown config param',)",
      expect.stringMatching(/^ValueError /),
      "OSError (2,)",
    ]);
  });
});

describe("peers", () => {
  test("20 in all, 6 of them encrypted", async () => {
    const lines = await printed(`${START}
key = b'0123456789123456'
for i in range(6):
    e.add_peer(bytes([2, 0, 0, 0, 0, i]), key)
fails(e.add_peer, bytes([2, 0, 0, 0, 0, 6]), key)
for i in range(6, 20):
    e.add_peer(bytes([2, 0, 0, 0, 0, i]))
fails(e.add_peer, bytes([2, 0, 0, 0, 0, 20]))
print(e.peer_count(), len(e.get_peers()))
print(e.get_peer(bytes([2, 0, 0, 0, 0, 0])))
e.mod_peer(bytes([2, 0, 0, 0, 0, 0]), encrypt=False)
print(e.peer_count())
e.active(False)
e.active(True)
print(e.peer_count())
`);
    const full = "OSError (-12392, 'ESP_ERR_ESPNOW_FULL')";
    const peer = "(b'\\x02\\x00\\x00\\x00\\x00\\x00', b'0123456789123456', 0, 0, True)";
    expect(lines).toEqual([full, full, "(20, 6) 20", peer, "(20, 5)", "(0, 0)"]);
  });

  test("broadcast addresses are peers that no list shows", async () => {
    expect(await printed(`${START}\ne.add_peer(ALL)\nprint(e.peer_count(), e.get_peers(), e.send(ALL, 'x'))`)).toEqual([
      "(1, 0) () True",
    ]);
  });
});

describe("sending", () => {
  const silent = board("b", "import network\nnetwork.WLAN(0).active(True)\nimport time\ntime.sleep(2)");

  test("is acknowledged by a radio that is on, even without ESP-NOW", async () => {
    const { lines, of } = await run([
      board("a", `${START}\ne.add_peer(B)\ntime.sleep_ms(50)\nprint(e.send(B, 'x'))`),
      silent,
    ]);
    expect(lines()).toEqual(["True"]);
    expect(of("radio-drop")).toMatchObject([{ board: "b", from: "aaaaaaaaaaaa", reason: "not-listening" }]);
  });

  test("is not acknowledged by a radio that is off, and the trace says why", async () => {
    const off = board("b", "import time\ntime.sleep(1)");
    const { lines, of } = await run([board("a", `${START}\ne.add_peer(B)\nprint(e.send(B, 'x'))`), off]);
    expect(lines()).toEqual(["False"]);
    expect(of("radio-drop")).toMatchObject([{ board: "b", reason: "radio-off" }]);
  });

  test("is not acknowledged where nobody is", async () => {
    const { lines, of } = await run([
      board("a", `${START}\ne.add_peer(C)\nprint(e.send(C, 'x'), e.send(C, 'x', False))`),
      silent,
    ]);
    expect(lines()).toEqual(["False True"]);
    expect(of("radio-tx")).toMatchObject([{ acked: false }, { acked: false }]);
  });

  test("to all counts each peer, and stats tell", async () => {
    const { lines } = await run([
      board(
        "a",
        `${START}\ne.add_peer(B)\ne.add_peer(C)\ne.add_peer(ALL)\ntime.sleep_ms(50)\nprint(e.send('x'), e.send(None, 'y'))\nprint(e.stats())`,
      ),
      silent,
    ]);
    expect(lines()).toEqual(["False False", "(4, 4, 2, 0, 0)"]);
  });

  test("without waiting queues, and the next one that waits waits for those too", async () => {
    const { lines } = await run([
      board(
        "a",
        `${START}\ne.add_peer(B)\ntime.sleep_ms(50)\nfor i in range(5): e.send(B, 'x' * 200, False)\nprint(e.stats()[:2])\nprint(e.send(B, 'y'), e.stats()[:2])`,
      ),
      silent,
    ]);
    expect(lines()).toEqual(["(5, 0)", "True (6, 6)"]);
  });

  test("takes the time of the frame's bytes at its rate", async () => {
    const time = async (rate: string): Promise<number> => {
      const source = `${START}\ne.config(rate=espnow.${rate})\ne.add_peer(B)\ntime.sleep_ms(50)\nt = time.ticks_us()\nfor i in range(10): e.send(B, 'x' * 250)\nprint(time.ticks_diff(time.ticks_us(), t))`;
      return Number((await run([board("a", source), silent])).lines()[0]);
    };
    // 250 bytes and the frame's own at 1 Mbit/s take 2.5 ms, at 54 a fraction of that.
    expect(await time("RATE_1M")).toBeGreaterThan(10 * 2500);
    expect(await time("RATE_54M")).toBeLessThan(10 * 1000);
  });
});

/** Board `a` sends; `b` runs the given code once everything is up. */
async function received(code: string, send: string): Promise<readonly string[]> {
  const { lines } = await run([
    board("a", `${START}\ne.add_peer(B)\ntime.sleep_ms(100)\n${send}`),
    board("b", `${START}\n${code}`),
  ]);
  return lines("b");
}

describe("receiving", () => {
  test("recv gives fresh bytes, irecv one list again and again", async () => {
    const code = `
h1, m1 = e.recv()
h2, m2 = e.recv()
print(type(h1), type(m1), h1 is h2, m1, m2)
x = e.irecv()
first = x[1]
print(type(x), x)
y = e.irecv()
print(x is y, first is y[1], x)
print(e.recv(10), e.irecv(0))
`;
    const lines = await received(code, "for m in ('one', 'two', 'three', 'fo'): e.send(B, m)");
    expect(lines).toEqual([
      "<class 'bytes'> <class 'bytes'> True b'one' b'two'",
      "<class 'list'> [b'\\xaa\\xaa\\xaa\\xaa\\xaa\\xaa', bytearray(b'three')]",
      "True True [b'\\xaa\\xaa\\xaa\\xaa\\xaa\\xaa', bytearray(b'fo')]",
      "(None, None) (None, None)",
    ]);
  });

  test("recvinto fills what it is given", async () => {
    const code = `
data = [None, bytearray(250), 0, 0]
print(e.recvinto(data), data[0] == A, bytes(data[1]), data[2] < 0, data[3] > 0)
print(e.recvinto(data, 5), len(data[1]))
fails(e.recvinto, [None])
fails(e.recvinto, [None, bytearray(10)])
print(e.recvinto([None, memoryview(bytearray(250))]))
`;
    expect(await received(code, "e.send(B, 'hello')\ntime.sleep_ms(50)\ne.send(B, 'you')")).toEqual([
      "5 True b'hello' True True",
      "0 250",
      expect.stringMatching(/^ValueError /),
      expect.stringMatching(/^ValueError /),
      "3",
    ]);
  });

  test("iteration goes on for ever, with (None, None) for a timeout", async () => {
    const code = `
e.config(timeout_ms=200)
n = 0
for mac, msg in e:
    print(mac == A, msg)
    n += 1
    if n == 3: break
`;
    expect(await received(code, "e.send(B, 'x')\ne.send(B, 'y')")).toEqual([
      "True bytearray(b'x')",
      "True bytearray(b'y')",
      "False None",
    ]);
  });

  test("a timeout lasts as long as it says", async () => {
    const code = "t = time.ticks_ms()\nprint(e.recv(250))\nprint(time.ticks_diff(time.ticks_ms(), t))";
    expect(await printed(`${START}${code}`)).toEqual(["(None, None)", "250"]);
  });

  test("peers_table has whom one has read from", async () => {
    const code =
      "time.sleep_ms(200)\nprint(e.peers_table)\ne.recv()\nfor k, v in e.peers_table.items(): print(k, v[0] < 0, v[1] > 100)";
    expect(await received(code, "e.send(B, 'x')")).toEqual(["{}", "b'\\xaa\\xaa\\xaa\\xaa\\xaa\\xaa' True True"]);
  });

  test("any and select.poll", async () => {
    const code = `
import select
p = select.poll()
p.register(e, select.POLLIN)
print(e.any(), p.poll(0))
r = p.poll(1000)
print(r[0][0] is e, r[0][1], e.any())
print(e.recv(), p.poll(50))
p.modify(e, select.POLLOUT)
print(p.poll(0)[0][1])
`;
    expect(await received(code, "e.send(B, 'x')")).toEqual([
      "False []",
      "True 1 True",
      "[b'\\xaa\\xaa\\xaa\\xaa\\xaa\\xaa', b'x'] []",
      "4",
    ]);
  });

  test("the default buffer holds one message of 250 bytes or two of 249; the sender sees no difference", async () => {
    const code = "time.sleep(1)\nprint(e.stats()[3:])\nwhile e.any(): print(len(e.recv()[1]))";
    expect(await received(code, "print([e.send(B, 'x' * 250) for i in range(3)])")).toEqual(["(1, 2)", "250"]);
    expect(await received(code, "print([e.send(B, 'x' * 249) for i in range(3)])")).toEqual(["(2, 1)", "249", "249"]);
  });

  test("a larger buffer holds more, from the next start on", async () => {
    const code = "e.config(rxbuf=2000)\ne.active(False)\ne.active(True)\ntime.sleep(1)\nprint(e.stats()[3:])";
    expect(await received(code, "for i in range(9): e.send(B, 'x' * 250)")).toEqual(["(7, 2)"]);
  });

  test("what overflows is in the trace", async () => {
    const { of, lines } = await run([
      board("a", `${START}\ne.add_peer(B)\ntime.sleep_ms(100)\nprint([e.send(B, 'x' * 250) for i in range(3)])`),
      board("b", `${START}\ntime.sleep(1)`),
    ]);
    expect(lines()).toEqual(["[True, True, True]"]);
    expect(of("radio-rx")).toHaveLength(1);
    expect(of("radio-drop").map((event) => event.reason)).toEqual(["buffer-full", "buffer-full"]);
  });
});

describe("irq", () => {
  test("runs while the program waits and after it has ended", async () => {
    const code = `
def got(radio):
    while True:
        mac, msg = radio.irecv(0)
        if mac is None: return
        print('got', bytes(msg), radio is e)
e.irq(got)
time.sleep_ms(150)
print('end')
`;
    const send = "e.send(B, 'one')\ntime.sleep_ms(500)\ne.send(B, 'two')";
    expect(await received(code, send)).toEqual(["got b'one' True", "end", "got b'two' True"]);
  });

  test("runs in a loop that only waits for it", async () => {
    const code = "done = []\ne.irq(lambda radio: done.append(radio.recv(0)[1]))\nwhile not done: pass\nprint(done)";
    expect(await received(code, "e.send(B, 'x')")).toEqual(["[b'x']"]);
  });

  test("an exception in it is printed, and the program goes on", async () => {
    const code =
      "def got(radio): raise ValueError('no')\ne.irq(got)\ntime.sleep_ms(300)\nprint('still here')\ne.irq(None)";
    expect(await received(code, "e.send(B, 'x')")).toEqual([
      "Traceback (most recent call last):",
      expect.stringMatching(/^ {2}File "main.py", line \d+, in got$/),
      "ValueError: no",
      "still here",
    ]);
  });
});

describe("encryption", () => {
  const LMK = "b'0123456789123456'";
  const talk = async (a: string, b: string): Promise<readonly [string, readonly string[]]> => {
    const { lines, of } = await run([
      board("a", `${START}\n${a}\ntime.sleep_ms(100)\ne.send(B, 'secret')`),
      board("b", `${START}\n${b}\nprint(e.recv(500)[1])`),
    ]);
    return [lines("b")[0] ?? "", of("radio-drop").map((event) => event.reason)];
  };

  test.each([
    ["the same keys", `e.add_peer(B, ${LMK})`, `e.add_peer(A, ${LMK})`, "b'secret'"],
    [
      "the same keys and primary key",
      `e.set_pmk('x'*16)\ne.add_peer(B, ${LMK})`,
      `e.set_pmk('x'*16)\ne.add_peer(A, ${LMK})`,
      "b'secret'",
    ],
    ["another local key", `e.add_peer(B, ${LMK})`, "e.add_peer(A, b'x' * 16)", "None"],
    ["another primary key", `e.set_pmk('y'*16)\ne.add_peer(B, ${LMK})`, `e.add_peer(A, ${LMK})`, "None"],
    ["no key at the receiver", `e.add_peer(B, ${LMK})`, "pass", "None"],
    ["a key at the receiver only", "e.add_peer(B)", `e.add_peer(A, ${LMK})`, "None"],
  ])("%s", async (_what, a, b, heard) => {
    const [message, drops] = await talk(a, b);
    expect(message).toBe(heard);
    expect(drops).toEqual(heard === "None" ? ["encryption"] : []);
  });
});
