from network import WLAN
from network import ESPNOW
import binascii


# The callback to be registered when a message has been received
def espnow_rx(result):
    # "result" is the parameter in form of 3 element long tuple
    # "mac" is the MAC address of the sender
    # "peer" is the Peer which the message has been received from. If message has been received from a not registered Peer this parameter is None
    # "msg" is the payload from the received message
    mac, peer, msg = result
    if peer is None:
        print("Message received from an unknown Peer, registering...")
        peer = ESPNOW.add_peer(mac)
    print("Message received from %s with content: %s" % (binascii.hexlify(mac), msg))
    peer.send("Sending back an answer...")


w = WLAN()
ESPNOW.init()
ESPNOW.on_recv(espnow_rx)
