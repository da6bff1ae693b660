# Uses a driver that is written in Python: sht30.py, with the declarations that `tsnow typings sht30.py` has made of it.
from machine import I2C, Pin
from sht30 import ADDRESS, ChecksumError, SHT30

bus = I2C(0, scl=Pin(22), sda=Pin(21))
sensor = SHT30(bus, ADDRESS)
try:
    temperature, humidity = sensor.measure(delay_ms=20)
    print(temperature, "degrees,", humidity, "per cent")
except ChecksumError as error:
    print("garbled:", error.args[0])
except OSError as error:
    print("no sensor:", error.errno)
