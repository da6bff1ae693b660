// Receives in a handler, which takes all that waits: calls can be lost when many messages come at once.
import { ESPNow } from "espnow";
import { WLAN } from "network";
import { sleep_ms } from "time";

let received = 0;

function onMessage(radio: ESPNow): void {
  while (true) {
    const [mac, msg] = radio.irecv(0);
    if (mac === null) return;
    received += 1;
    print(mac.hex(), msg.decode());
  }
}

new WLAN(WLAN.IF_STA).active(true);
const e = new ESPNow();
e.active(true);
e.irq(onMessage);
sleep_ms(3000);
e.irq(null);
print("received", received);
