import { startRadio } from "./radio";

const radio = startRadio();

let received = 0;
while (received < 5) {
  const [mac, msg] = radio.recv();
  if (!msg) continue; // nothing came in time
  received += 1;
  print(`${mac.hex(":")} says: ${msg.decode()}`);
}
