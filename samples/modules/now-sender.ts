// Sends the messages that the other espnow samples receive.
import { ESPNow } from "espnow";
import { WLAN } from "network";
import { sleep_ms } from "time";

const EVERYONE = b`\xff\xff\xff\xff\xff\xff`;

const sta = new WLAN(WLAN.IF_STA);
sta.active(true);
const e = new ESPNow();
e.active(true);
e.add_peer(EVERYONE);
sleep_ms(500);
for (let i = 0; i < 5; i++) {
  e.send(EVERYONE, `message ${i}`, false);
  sleep_ms(200);
}
e.send(EVERYONE, "end");
