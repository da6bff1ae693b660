# Receives, and does something else when nothing comes for a while.
from espnow import ESPNow
from network import WLAN

WLAN(WLAN.IF_STA).active(True)
e = ESPNow()
e.active(True)
e.config(rxbuf=2048)

silences = 0
while silences < 3:
    mac, msg = e.recv(400)
    if msg:
        print(mac.hex(), msg.decode())
    else:
        silences += 1
        print("silence", silences)
