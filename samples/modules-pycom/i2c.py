# Looks for devices on a bus.
from machine import I2C

bus = I2C(0, I2C.MASTER, baudrate=100000, pins=("P9", "P10"))
found = bus.scan()
print(len(found), "devices")
for address in found:
    print(address, bus.readfrom_mem(address, 0xd0, 1))
bus.deinit()
