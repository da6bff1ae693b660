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

while (true) {
  const [host, msg] = e.recv();
  if (msg) { // msg == None if timeout in recv()
    print(host, msg);

    if (msg === b`end`) {
      try {
        e.add_peer(host); // Must add_peer() before send()
      } catch (error) {
        if (!(error instanceof OSError)) throw error;
      }
      const sended = e.send(host, "All received.", true);
      print(sended);
      np[0] = [0, 25, 0];
      np.write();
      time.sleep(0.5);
      np[0] = [0, 0, 0];
      np.write();
    }
  }
}
