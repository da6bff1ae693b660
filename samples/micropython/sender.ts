import * as network from "network";
import * as espnow from "espnow";
import * as time from "time";
import { NeoPixel } from "neopixel";
import { Pin } from "machine";

const np = new NeoPixel(new Pin(48), 25);
np[0] = [0, 0, 0];
np.write();

// A WLAN interface must be active to send()/recv()
const sta = new network.WLAN(network.STA_IF);
sta.active(true);
sta.disconnect();

const e = new espnow.ESPNow();
e.active(true);
const peer = b`\xbb\xbb\xbb\xbb\xbb\xbb`; // MAC address of peer's wifi interface
e.add_peer(peer); // Must add_peer() before send()

e.send(peer, "Starting...", true);
for (let i = 0; i < 100; i++) {
  e.send(peer, String(i).repeat(20), true);
}
const sended = e.send(peer, b`end`, true);
print(sended);
while (true) {
  const [host, msg] = e.recv();
  if (msg) { // msg == None if timeout in recv()
    print(host, msg);
    if (msg === b`All received.`) {
      np[0] = [0, 0, 25];
      np.write();
      time.sleep(0.5);
      np[0] = [0, 0, 0];
      np.write();
    }
    break;
  }
}
