import { ESPNow } from "espnow";
import { ticks_diff, ticks_ms } from "time";

const BROADCAST = b`\xff\xff\xff\xff\xff\xff`;

/** Counts what each neighbour sends. */
class Neighbours {
  private readonly seen = new Map<string, int>();

  constructor(private readonly radio: ESPNow, private readonly every: int = 10) {}

  listen(ms: int): void {
    const start = ticks_ms();
    while (ticks_diff(ticks_ms(), start) < ms) {
      const [mac, msg] = this.radio.recv(100);
      if (!msg) continue;
      const key = mac.hex();
      const count = (this.seen.get(key) ?? 0) + 1; // this message included
      this.seen.set(key, count);
      if (count % this.every === 0) print(`${key}: ${count} messages, last ${msg.decode()}`);
    }
  }
}

const radio = new ESPNow();
radio.active(true);
radio.add_peer(BROADCAST);
new Neighbours(radio).listen(1000);
