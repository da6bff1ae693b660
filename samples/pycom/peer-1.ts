import { WLAN } from "network";
import { ESPNOW, type Peer, type ReceivedMessage } from "network";
import * as binascii from "binascii";
import * as time from "time";

// Modify this variable to change the PMK to be used
// Note: This must match with the value of ESPNOW_PMK from the first example.
const ESPNOW_PMK = "0123456789abcdef";
// Modify this variable to change the MAC address of the remote Peer.
// Note: This must match with the MAC address of the Peer from the first example.
const ESPNOW_PEER_MAC = "665544332211";
// Modify this variable to change the LMK to be used when communicating with the remote Peer
// Note: This must match with the value of ESPNOW_PEER_1_LMK from the first example.
const ESPNOW_PEER_LMK = "0123456789123456";

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
ESPNOW.init();
ESPNOW.on_send(tx);
ESPNOW.on_recv(rx);
ESPNOW.pmk(ESPNOW_PMK);

// Add the Peer
const p = ESPNOW.add_peer(ESPNOW_PEER_MAC);
// Configure the LMK to be used during communication.
p.lmk(ESPNOW_PEER_LMK);
