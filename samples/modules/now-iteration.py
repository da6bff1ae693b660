# Receives in a loop over the radio itself. The message is a buffer that is used again: what is kept must be copied.
from espnow import ESPNow
from network import WLAN

WLAN(WLAN.IF_STA).active(True)
e = ESPNow()
e.active(True)

kept = []
for mac, msg in e:
    if mac is None:
        break
    kept.append(bytes(msg))
    if msg.decode() == "end":
        break
print(len(kept), "messages, the last one", kept[-1])
