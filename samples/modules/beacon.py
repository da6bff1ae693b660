# Announces the board over Bluetooth, with its name, and counts who connects.
from bluetooth import BLE
from time import sleep_ms

CENTRAL_CONNECT = 1
CENTRAL_DISCONNECT = 2
NAME = "sensor"

ble = BLE()
connections = 0


def onEvent(event, data):
    global connections
    if event == CENTRAL_CONNECT:
        connections += 1
    elif event == CENTRAL_DISCONNECT:
        connections -= 1
    print("connections:", connections, len(data))


ble.active(True)
ble.irq(onEvent)
# Flags, then the name: each part begins with its length and its kind.
flags = b'\x02\x01\x06'
name = bytes([len(NAME) + 1, 0x9]) + bytes(NAME, "utf-8")
ble.gap_advertise(100000, flags + name, connectable=True)
sleep_ms(2000)
ble.gap_advertise(None)
ble.active(False)
