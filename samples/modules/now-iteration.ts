// Receives in a loop over the radio itself. The message is a buffer that is used again: what is kept must be copied.
import { ESPNow } from "espnow";
import { WLAN } from "network";

new WLAN(WLAN.IF_STA).active(true);
const e = new ESPNow();
e.active(true);

const kept: bytes[] = [];
for (const [mac, msg] of e) {
  if (mac === null) break;
  kept.push(bytes(msg));
  if (msg.decode() === "end") break;
}
print(kept.length, "messages, the last one", kept[kept.length - 1]);
