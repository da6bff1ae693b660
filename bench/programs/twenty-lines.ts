import { ticks_diff, ticks_ms } from "time";
import { ESPNow } from "espnow";

/** Counts what each neighbour sends. */
class Neighbours {
  private readonly seen = new Map<string, int>();

  constructor(private readonly radio: ESPNow) {}

  listen(ms: int): void {
    const start = ticks_ms();
    while (ticks_diff(ticks_ms(), start) < ms) {
      const [mac, msg] = this.radio.recv(100);
      if (!msg) continue;
      const key = mac.hex();
      this.seen.set(key, (this.seen.get(key) ?? 0) + 1);
    }
  }
}
new Neighbours(new ESPNow()).listen(1000);
