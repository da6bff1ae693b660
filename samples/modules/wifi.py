# Lists the networks in reach, and joins one.
from network import WLAN
from time import sleep_ms

SSID = "home"
PASSWORD = "a secret"

sta = WLAN(WLAN.IF_STA)
sta.active(True)
for ssid, bssid, channel, rssi, security, hidden in sta.scan():
    print(ssid.decode(), bssid.hex(), channel, rssi, security, hidden)

sta.connect(SSID, PASSWORD)
i = 0
while i < 20 and not sta.isconnected():
    sleep_ms(250)
    i += 1
if sta.isconnected():
    address, mask, gateway, dns = sta.ifconfig()
    print("connected as", address, mask, "by", gateway, dns)
else:
    print("no connection:", sta.status())
sta.disconnect()
