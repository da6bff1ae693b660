import { ESPNow, RATE_1M } from "espnow";
import * as espnow from "espnow";
import { AIOESPNow } from "aioespnow";
import { STA_IF } from "network";

const e = new ESPNow();
const peer = b`\xbb\xbb\xbb\xbb\xbb\xbb`;

// Starting and settings.
e.active(true);
const on: boolean = e.active();
e.config({ rxbuf: 1024, timeout_ms: -1 });
e.config({ rate: RATE_1M });
const size: int = e.config("rxbuf");
e.active(/*!*/ "yes");
e./*!*/ config({ rxbuff: 1024 });
e./*!*/ config({ rxbuf: "1024" });
e.config(/*!*/ "rate");
e./*!*/ config({ rate: 54 });
const setting: int = e.config("timeout_ms");
new ESPNow(/*!*/ 1);
e./*!*/ init();
espnow./*!*/ ESPNOW;

// Peers.
e.add_peer(peer);
e.add_peer(peer, "0123456789abcdef");
e.add_peer(peer, { channel: 6, ifidx: STA_IF });
e.add_peer(peer, null, 6, { encrypt: false });
e.add_peer(/*!*/ "bb:bb:bb:bb:bb:bb");
e.add_peer(/*!*/ null);
e.add_peer(/*!*/ [1, 2, 3, 4, 5, 6]);
e.add_peer(peer, /*!*/ true);
e.add_peer(peer, { /*!*/ key: "0123456789abcdef" });
e.add_peer(peer, { /*!*/ ifidx: 2 });
e./*!*/ add_peer();
e.del_peer(peer);
e.del_peer(/*!*/ "bb");
const [mac, lmk, channel, ifidx, encrypt] = e.get_peer(peer);
const parts: readonly [bytes, bytes, int, 0 | 1, boolean] = e.get_peer(peer);
const [a, b1, c, d, f, /*!*/ g] = e.get_peer(peer);
const total: int = e.peer_count()[0];
e.peer_count()[/*!*/ 2];
const /*!*/ peers: bytes[] = e.get_peers();
for (const [address, [rssi, time]] of e.peers_table.items()) if (rssi !== null) print(address.hex(), rssi + 1, time);
/*!*/ e.peers_table.get(peer)[0];
e.peers_table.at(peer)[0];
/*!*/ e.peers_table.at(peer)[0] + 1;
e./*!*/ peers_table = e.peers_table;

// Sending.
const sent: boolean = e.send(peer, "text", true);
e.send(null, b`all`);
e.send("to all");
e.send(peer, bytearray(10), false);
e./*!*/ send();
e.send(peer, /*!*/ 5);
e.send(peer, [/*!*/ "text"]);
e.send(/*!*/ 5, "text");
e.send(peer, "text", /*!*/ "yes");
e.send(/*!*/ "bb:bb:bb:bb:bb:bb", "text");
e.send(peer, "text", true, /*!*/ 100);
e.set_pmk("0123456789abcdef");
e.set_pmk(/*!*/ 5);

// Receiving.
const [host, msg] = e.recv();
if (msg) print(host.hex(), msg.decode());
if (host !== null) print(msg.length);
const [sender, text] = e.recv(-1);
print(sender.hex(), text.decode());
const [from, found] = e.recv(100);
/*!*/ found.decode();
e.add_peer(/*!*/ from);
e.recv(/*!*/ "100");
e.recv({ timeout_ms: 5 });
e./*!*/ recv({ timeout: 5 });
const [x, y, /*!*/ z] = e.recv();
const /*!*/ list: [bytes, bytes] = e.recv();
const [m, buffer] = e.irecv(0);
if (buffer) buffer[0] = 1;
if (msg) /*!*/ msg[0] = 1;
if (buffer) if (/*!*/ buffer === b`end`) print("never");
if (msg) if (msg === b`end`) print("equal");
if (msg) if (/*!*/ msg === "end") print("never");
for (const [who, what] of e) if (what) print(who, what[0]);
for (const [who, what] of e) print(/*!*/ what[0]);
e.irq((radio) => radio.irecv(0));
e.irq(null);
e.irq(/*!*/ "handler");
e.irq(/*!*/ (radio: ESPNow, data: bytes) => print(data));
const lengths: int = e.recvinto([null, bytearray(250)]);
e.recvinto(/*!*/ bytearray(250));
const [tx, , failures] = e.stats();
e.stats()[/*!*/ 5];

// With tasks.
async function listen(): Promise<void> {
  const radio = new AIOESPNow();
  const [by, message] = await radio.arecv();
  if (message) print(by.hex());
  for await (const [who, what] of radio) if (what) print(who);
  const ok: boolean = await radio.asend(peer, "text");
  const /*!*/ wrong: boolean = radio.asend(peer, "text");
  await radio.arecv(/*!*/ 100);
}
