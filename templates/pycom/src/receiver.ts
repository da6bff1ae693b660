import { ESPNOW, type ReceivedMessage } from "network";
import { startRadio } from "./radio";

function received([mac, peer, msg]: ReceivedMessage): void {
  print(`received: ${msg.decode()}`);
  const sender = peer ?? ESPNOW.add_peer(mac);
  sender.send(`got ${msg.decode()}`);
}

startRadio(received);
