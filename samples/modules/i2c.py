# Looks for devices on a bus, and reads a register of the first one.
from machine import I2C, Pin

bus = I2C(0, scl=Pin(22), sda=Pin(21), freq=400000)
found = bus.scan()
print(len(found), "devices")
for address in found:
    try:
        id = bus.readfrom_mem(address, 0xd0, 1)
        print(address, id.hex())
    except OSError as error:
        print(address, "does not answer:", error.errno)
