import { WLAN } from "network";
import { ESPNOW, type Peer, type ReceivedMessage } from "network";
import * as binascii from "binascii";
import * as time from "time";

// Modify this variable to change the MAC address of the remote Peer.
// Note: This must match with the MAC address of the Peer from the first example.
const ESPNOW_PEER_MAC = "665544332211";

function tx(result: readonly [peer: Peer, sent: boolean]): void {
  const [peer, sent] = result;
  const mac = peer.addr();
  print("Sending to:", binascii.hexlify(mac), "-", sent);
}

function rx(result: ReceivedMessage): void {
  print("Message received:");
  const [mac, peer, msg] = result;
  // Accept messages only from the registered Peer
  if (peer !== null) {
    print(`Received: ${binascii.hexlify(mac)} - ${msg}`);
    // Send back a response
    peer.send(`Message received: ${msg}`);
  }
}

const w = new WLAN();
// Init ESP-NOW, no PMK is configured.
ESPNOW.init();
ESPNOW.on_send(tx);
ESPNOW.on_recv(rx);

// Add the Peer. No LMK will be configured for it.
const p = ESPNOW.add_peer(ESPNOW_PEER_MAC);
