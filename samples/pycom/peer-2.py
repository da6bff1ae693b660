from network import WLAN
from network import ESPNOW
import binascii
import time

# Modify this variable to change the MAC address of the remote Peer.
# Note: This must match with the MAC address of the Peer from the first example.
ESPNOW_PEER_MAC = "665544332211"


def tx(result):
    peer, sent = result
    mac = peer.addr()
    print("Sending to:", binascii.hexlify(mac), "-", sent)


def rx(result):
    print("Message received:")
    mac, peer, msg = result
    # Accept messages only from the registered Peer
    if peer is not None:
        print("Received: %s - %s" % (binascii.hexlify(mac), msg))
        # Send back a response
        peer.send("Message received: %s" % msg)


w = WLAN()
# Init ESP-NOW, no PMK is configured.
ESPNOW.init()
ESPNOW.on_send(tx)
ESPNOW.on_recv(rx)

# Add the Peer. No LMK will be configured for it.
p = ESPNOW.add_peer(ESPNOW_PEER_MAC)
