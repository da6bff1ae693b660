# Receives in a handler, which takes all that waits: calls can be lost when many messages come at once.
from espnow import ESPNow
from network import WLAN
from time import sleep_ms

received = 0


def onMessage(radio):
    global received
    while True:
        mac, msg = radio.irecv(0)
        if mac is None:
            return
        received += 1
        print(mac.hex(), msg.decode())


WLAN(WLAN.IF_STA).active(True)
e = ESPNow()
e.active(True)
e.irq(onMessage)
sleep_ms(3000)
e.irq(None)
print("received", received)
