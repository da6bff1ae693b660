import { sleep_ms } from "time";
import { BROADCAST, startRadio } from "./radio";

const radio = startRadio();
radio.add_peer(BROADCAST);

for (let i = 1; i <= 5; i++) {
  radio.send(BROADCAST, `message ${i}`);
  print(`sent ${i}`);
  sleep_ms(500);
}
