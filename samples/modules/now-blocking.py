# Receives by waiting for ever.
from espnow import ESPNow
from network import WLAN

WLAN(WLAN.IF_STA).active(True)
e = ESPNow()
e.active(True)

text = ""
while text != "end":
    mac, msg = e.recv(-1)
    text = msg.decode()
    print(mac.hex(), text)
