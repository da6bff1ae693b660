# Pycom's machine.I2C, machine.SPI and machine.UART: the simulator records what is sent, and answers as the run's options say.
import binascii

from _board import bus


def _hex(data):
    return binascii.hexlify(data).decode()


def _bytes(data):
    if isinstance(data, int):
        return bytes([data])
    return data.encode() if isinstance(data, str) else data


class I2C:
    MASTER = 0

    def __init__(self, id=0, mode=0, *, baudrate=100000, pins=None):
        if id not in (0, 1, 2):
            raise OSError("resource not available")
        self._name = str(id)

    def init(self, mode=0, *, baudrate=100000, pins=None):
        pass

    def deinit(self):
        pass

    def scan(self):
        return list(binascii.unhexlify(bus.i2c_scan(self._name)))

    def _write(self, addr, data):
        if not bus.i2c_write(self._name, addr, _hex(data)):
            raise OSError("I2C bus error")

    def readfrom(self, addr, nbytes):
        data = bus.i2c_read(self._name, addr, nbytes)
        if data is None:
            raise OSError("I2C bus error")
        return binascii.unhexlify(data)

    def readfrom_into(self, addr, buf):
        buf[:] = self.readfrom(addr, len(buf))
        return len(buf)

    def writeto(self, addr, buf, *, stop=True):
        buf = _bytes(buf)
        self._write(addr, buf)
        return len(buf)

    def readfrom_mem(self, addr, memaddr, nbytes, *, addrsize=8):
        self._write(addr, memaddr.to_bytes(addrsize // 8, "big"))
        return self.readfrom(addr, nbytes)

    def readfrom_mem_into(self, addr, memaddr, buf, *, addrsize=8):
        buf[:] = self.readfrom_mem(addr, memaddr, len(buf), addrsize=addrsize)
        return len(buf)

    def writeto_mem(self, addr, memaddr, buf, *, addrsize=8):
        buf = bytes(_bytes(buf))
        self._write(addr, memaddr.to_bytes(addrsize // 8, "big") + buf)
        return len(buf)


class SPI:
    MASTER = 0
    MSB = 0
    LSB = 1

    def __init__(self, id=0, mode=0, **settings):
        if id != 0:
            raise OSError("resource not available")

    def init(self, mode=0, **settings):
        pass

    def deinit(self):
        pass

    def _transfer(self, data):
        return binascii.unhexlify(bus.spi_transfer("0", _hex(data)))

    def write(self, buf):
        buf = _bytes(buf)
        self._transfer(buf)
        return len(buf)

    def read(self, nbytes, *, write=0):
        return self._transfer(bytes([write]) * nbytes)

    def readinto(self, buf, *, write=0):
        buf[:] = self.read(len(buf), write=write)
        return len(buf)

    def write_readinto(self, write_buf, read_buf):
        if len(write_buf) != len(read_buf):
            raise ValueError("invalid argument(s) value")
        read_buf[:] = self._transfer(write_buf)
        return len(read_buf)


class UART:
    EVEN = 0
    ODD = 1
    RX_ANY = 2

    def __init__(self, id=None, baudrate=9600, bits=8, parity=None, stop=1, **settings):
        self._id = 1 if id is None else id
        self.init(baudrate, bits, parity, stop, **settings)

    def init(self, baudrate=9600, bits=8, parity=None, stop=1, **settings):
        self._baudrate = baudrate

    def deinit(self):
        pass

    def any(self):
        return bus.uart_any(self._id)

    def wait_tx_done(self, timeout_ms):
        return True

    def sendbreak(self, bits=13):
        pass

    def read(self, nbytes=None):
        return binascii.unhexlify(bus.uart_read(self._id, -1 if nbytes is None else nbytes)) or None

    def readline(self):
        line = b""
        while not line.endswith(b"\n"):
            byte = self.read(1)
            if byte is None:
                break
            line += byte
        return line or None

    def readinto(self, buf, nbytes=None):
        data = self.read(len(buf) if nbytes is None else min(nbytes, len(buf)))
        if data is None:
            return None
        buf[: len(data)] = data
        return len(data)

    def write(self, buf):
        buf = _bytes(buf)
        bus.uart_write(self._id, _hex(buf), 10000000 // self._baudrate)
        return len(buf)
