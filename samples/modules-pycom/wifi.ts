// Lists the networks in reach, and joins one.
import { WLAN } from "network";
import { sleep_ms } from "time";

const wlan = new WLAN({ mode: WLAN.STA });
for (const net of wlan.scan()) print(net.ssid, net.channel, net.rssi);

wlan.connect("home", [WLAN.WPA2, "a secret"], { timeout: 5000 });
try {
  while (!wlan.isconnected()) sleep_ms(250);
  const [address, mask, gateway, dns] = wlan.ifconfig();
  print("connected as", address, mask, "by", gateway, dns);
} catch (error) {
  if (!(error instanceof TimeoutError)) throw error;
  print("no connection");
}
