// Lists the networks in reach, and joins one.
import { WLAN } from "network";
import { sleep_ms } from "time";

const SSID = "home";
const PASSWORD = "a secret";

const sta = new WLAN(WLAN.IF_STA);
sta.active(true);
for (const [ssid, bssid, channel, rssi, security, hidden] of sta.scan()) {
  print(ssid.decode(), bssid.hex(), channel, rssi, security, hidden);
}

sta.connect(SSID, PASSWORD);
for (let i = 0; i < 20 && !sta.isconnected(); i++) sleep_ms(250);
if (sta.isconnected()) {
  const [address, mask, gateway, dns] = sta.ifconfig();
  print("connected as", address, mask, "by", gateway, dns);
} else {
  print("no connection:", sta.status());
}
sta.disconnect();
