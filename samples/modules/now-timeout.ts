// Receives, and does something else when nothing comes for a while.
import { ESPNow } from "espnow";
import { WLAN } from "network";

new WLAN(WLAN.IF_STA).active(true);
const e = new ESPNow();
e.active(true);
e.config({ rxbuf: 2048 });

let silences = 0;
while (silences < 3) {
  const [mac, msg] = e.recv(400);
  if (msg) {
    print(mac.hex(), msg.decode());
  } else {
    silences += 1;
    print("silence", silences);
  }
}
