import { WLAN } from "network";
import { ESPNOW, type ReceivedMessage } from "network";
import * as binascii from "binascii";

// The callback to be registered when a message has been received
function espnow_rx(result: ReceivedMessage): void {
  // "result" is the parameter in form of 3 element long tuple
  // "mac" is the MAC address of the sender
  // "peer" is the Peer which the message has been received from. If message has been received from a not registered Peer this parameter is None
  // "msg" is the payload from the received message
  let [mac, peer, msg] = result;
  if (peer === null) {
    print("Message received from an unknown Peer, registering...");
    peer = ESPNOW.add_peer(mac);
  }
  print(`Message received from ${binascii.hexlify(mac)} with content: ${msg}`);
  peer.send("Sending back an answer...");
}

const w = new WLAN();
ESPNOW.init();
ESPNOW.on_recv(espnow_rx);
