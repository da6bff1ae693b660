// Receives by waiting for ever.
import { ESPNow } from "espnow";
import { WLAN } from "network";

new WLAN(WLAN.IF_STA).active(true);
const e = new ESPNow();
e.active(true);

let text = "";
while (text !== "end") {
  const [mac, msg] = e.recv(-1);
  text = msg.decode();
  print(mac.hex(), text);
}
