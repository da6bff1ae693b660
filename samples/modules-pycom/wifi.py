# Lists the networks in reach, and joins one.
from network import WLAN
from time import sleep_ms

wlan = WLAN(mode=WLAN.STA)
for net in wlan.scan():
    print(net.ssid, net.channel, net.rssi)

wlan.connect("home", (WLAN.WPA2, "a secret"), timeout=5000)
try:
    while not wlan.isconnected():
        sleep_ms(250)
    address, mask, gateway, dns = wlan.ifconfig()
    print("connected as", address, mask, "by", gateway, dns)
except TimeoutError:
    print("no connection")
