"""A driver for the SHT30, a sensor of temperature and humidity on I2C."""
import time
from machine import I2C

ADDRESS = 0x44


class ChecksumError(Exception):
    """The sensor's answer was garbled."""


class SHT30:
    """One sensor on a bus."""

    def __init__(self, i2c: I2C, address: int = ADDRESS) -> None:
        self.address = address
        self._i2c = i2c

    def measure(self, delay_ms: int = 15) -> tuple[float, float]:
        """Temperature in degrees Celsius and humidity in per cent. Raises ChecksumError, OSError."""
        self._i2c.writeto(self.address, b"\x2c\x06")
        time.sleep_ms(delay_ms)
        data = self._i2c.readfrom(self.address, 6)
        if _crc(data[:2]) != data[2] or _crc(data[3:5]) != data[5]:
            raise ChecksumError(data)
        temperature = (data[0] << 8 | data[1]) * 175 / 65535 - 45
        humidity = (data[3] << 8 | data[4]) * 100 / 65535
        return temperature, humidity


def _crc(data):
    crc = 0xFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1) ^ 0x131 if crc & 0x80 else crc << 1
    return crc
