# machine.I2C, machine.SPI and machine.UART: the simulator records what is sent, and answers as the run's options say.
import binascii

import _kernel
from _board import bus, clock

_ENODEV = 19
_EVENT_RX = 1


def _hex(data):
    return binascii.hexlify(data).decode()


def _bytes(data):
    return data.encode() if isinstance(data, str) else data


class SoftI2C:
    def __init__(self, scl, sda, *, freq=400000, timeout=50000):
        self._name = "soft"

    def init(self, scl=None, sda=None, *, freq=400000, timeout=50000):
        pass

    def deinit(self):
        pass

    def scan(self):
        return list(binascii.unhexlify(bus.i2c_scan(self._name)))

    def _write(self, addr, data):
        if not bus.i2c_write(self._name, addr, _hex(data)):
            raise OSError(_ENODEV)

    def readfrom(self, addr, nbytes, stop=True):
        data = bus.i2c_read(self._name, addr, nbytes)
        if data is None:
            raise OSError(_ENODEV)
        return binascii.unhexlify(data)

    def readfrom_into(self, addr, buf, stop=True):
        buf[:] = self.readfrom(addr, len(buf), stop)

    def writeto(self, addr, buf, stop=True):
        buf = _bytes(buf)
        self._write(addr, buf)
        return len(buf)

    def writevto(self, addr, vector, stop=True):
        return self.writeto(addr, b"".join([bytes(_bytes(part)) for part in vector]), stop)

    def readfrom_mem(self, addr, memaddr, nbytes, *, addrsize=8):
        self._write(addr, memaddr.to_bytes(addrsize // 8, "big"))
        return self.readfrom(addr, nbytes)

    def readfrom_mem_into(self, addr, memaddr, buf, *, addrsize=8):
        buf[:] = self.readfrom_mem(addr, memaddr, len(buf), addrsize=addrsize)

    def writeto_mem(self, addr, memaddr, buf, *, addrsize=8):
        self._write(addr, memaddr.to_bytes(addrsize // 8, "big") + bytes(_bytes(buf)))


class I2C(SoftI2C):
    def __init__(self, id=0, *, scl=None, sda=None, freq=400000, timeout=50000):
        if id not in (0, 1):
            raise ValueError("I2C(%d) doesn't exist" % id)
        self._name = str(id)


class SPI:
    MSB = 0
    LSB = 1

    def __init__(self, id, baudrate=1000000, **settings):
        if id not in (1, 2):
            raise ValueError("SPI(%d) doesn't exist" % id)
        self._name = str(id)

    def init(self, baudrate=None, **settings):
        pass

    def deinit(self):
        pass

    def write(self, buf):
        bus.spi_transfer(self._name, _hex(_bytes(buf)))

    def read(self, nbytes, write=0):
        return binascii.unhexlify(bus.spi_transfer(self._name, _hex(bytes([write]) * nbytes)))

    def readinto(self, buf, write=0):
        buf[:] = self.read(len(buf), write)

    def write_readinto(self, write_buf, read_buf):
        if len(write_buf) != len(read_buf):
            raise ValueError("buffers must be the same length")
        read_buf[:] = binascii.unhexlify(bus.spi_transfer(self._name, _hex(write_buf)))


class SoftSPI(SPI):
    def __init__(self, baudrate=500000, **settings):
        self._name = "soft"


class UART:
    RTS = 1
    CTS = 2
    INV_TX = 32
    INV_RX = 4
    INV_RTS = 64
    INV_CTS = 8
    IRQ_RX = 1
    IRQ_RXIDLE = 4096
    IRQ_BREAK = 2

    def __init__(self, id, baudrate=115200, bits=8, parity=None, stop=1, **settings):
        if id not in (0, 1, 2):
            raise ValueError("UART(%d) does not exist" % id)
        self._id = id
        self._timeout = 0
        self._handler = 0
        self.init(baudrate, bits, parity, stop, **settings)

    def init(self, baudrate=115200, bits=8, parity=None, stop=1, *, timeout=None, **settings):
        self._baudrate = baudrate
        if timeout is not None:
            self._timeout = timeout

    def deinit(self):
        pass

    def any(self):
        return bus.uart_any(self._id)

    def _wait(self):
        if not bus.uart_any(self._id) and self._timeout:
            deadline = clock.deadline_ms(self._timeout)
            while not bus.uart_any(self._id):
                if _kernel.wait(deadline):
                    return
            clock.drop(deadline)

    def read(self, nbytes=-1):
        self._wait()
        data = binascii.unhexlify(bus.uart_read(self._id, nbytes))
        return data or None

    def readinto(self, buf, nbytes=None):
        data = self.read(len(buf) if nbytes is None else min(nbytes, len(buf)))
        if data is None:
            return None
        buf[: len(data)] = data
        return len(data)

    def readline(self, max_len=None):
        line = b""
        while max_len is None or len(line) < max_len:
            byte = self.read(1)
            if byte is None:
                break
            line += byte
            if byte == b"\n":
                break
        return line or None

    def write(self, buf):
        buf = _bytes(buf)
        bus.uart_write(self._id, _hex(buf), 10000000 // self._baudrate)
        return len(buf)

    def sendbreak(self):
        pass

    def flush(self):
        pass

    def txdone(self):
        return True

    def irq(self, handler=None, trigger=0, hard=False):
        if self._handler:
            _kernel.unregister(self._handler)
            self._handler = 0
        if handler is not None and trigger & _EVENT_RX:
            self._handler = _kernel.register(lambda: handler(self))
        bus.uart_watch(self._id, self._handler)
