# Sends the messages that the other espnow samples receive.
from espnow import ESPNow
from network import WLAN
from time import sleep_ms

EVERYONE = b'\xff\xff\xff\xff\xff\xff'

sta = WLAN(WLAN.IF_STA)
sta.active(True)
e = ESPNow()
e.active(True)
e.add_peer(EVERYONE)
sleep_ms(500)
for i in range(5):
    e.send(EVERYONE, "message %d" % i, False)
    sleep_ms(200)
e.send(EVERYONE, "end")
