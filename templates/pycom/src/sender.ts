import { ESPNOW, type ReceivedMessage } from "network";
import { sleep_ms } from "time";
import { startRadio } from "./radio";

function answered([, , msg]: ReceivedMessage): void {
  print(`answer: ${msg.decode()}`);
}

startRadio(answered);
const receiver = ESPNOW.add_peer("bbbbbbbbbbbb"); // the other board's address

for (let i = 1; i <= 5; i++) {
  receiver.send(`message ${i}`);
  print(`sent ${i}`);
  sleep_ms(500);
}
