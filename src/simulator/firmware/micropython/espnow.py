# MicroPython's espnow over the simulated radio: what is Python and what is C on the ESP32 alike.
import binascii
import io

import _kernel
from _board import clock, espnow as _radio, wifi
import _espnow_driver as driver

MAX_DATA_LEN = 250
ADDR_LEN = 6
KEY_LEN = 16
MAX_TOTAL_PEER_NUM = 20
MAX_ENCRYPT_PEER_NUM = 6
RATE_1M = 0
RATE_2M = 1
RATE_5M = 2
RATE_11M = 3
RATE_24M = 9
RATE_12M = 10
RATE_6M = 11
RATE_54M = 12
RATE_LORA_250K = 41
RATE_LORA_500K = 42

_ENOENT = 2
_POLL = 3
_POLLIN = 1
_POLLOUT = 4

_unhexlify = binascii.unhexlify

# Buffers of full capacity that hold a shorter message now.
_resized = set()


class ESPNowBase(io.IOBase):
    def active(self, flag=None):
        if flag is not None:
            if not _radio.activate(bool(flag)):
                raise OSError(-12289, "ESP_ERR_WIFI_NOT_INIT")
        return driver.active()

    def config(self, *args, **kwargs):
        if args and kwargs:
            raise TypeError("either pos or kw args are allowed")
        if not kwargs:
            if len(args) != 1:
                raise TypeError("can query only one param")
            if args[0] == "rxbuf":
                return _radio.buffer()
            if args[0] == "timeout_ms":
                return driver.State.timeout_ms
            raise ValueError("unknown config param")
        for name, value in kwargs.items():
            if name == "rxbuf":
                _radio.set_buffer(value)
            elif name == "timeout_ms":
                driver.State.timeout_ms = value
            elif name == "rate":
                if not (wifi.is_active(0) or wifi.is_active(1)):
                    raise OSError(_ENOENT)
                if not _radio.set_rate(value):
                    driver.fail(driver.ARG)
            else:
                raise TypeError("extra keyword arguments given")

    def irq(self, callback, arg=None):
        if callback is not None and not callable(callback):
            raise ValueError("ESPNow.irq(): callback is not callable")
        if driver.State.handler:
            _kernel.unregister(driver.State.handler)
            driver.State.handler = 0
        if callback is not None:
            driver.State.handler = _kernel.register(lambda: callback(arg))
        _radio.set_callback(driver.State.handler)

    def stats(self):
        return tuple([_radio.stat(i) for i in range(5)])

    @property
    def peers_table(self):
        return driver.State.peers_table

    def recvinto(self, data, timeout_ms=None):
        if len(data) < 2:
            raise ValueError("ESPNow.recvinto(): Invalid argument")
        driver.need_active()
        message = data[1]
        if len(message) != MAX_DATA_LEN and id(message) not in _resized:
            raise ValueError("ESPNow.recvinto(): Invalid buffer")
        packet = driver.wait_for_packet(timeout_ms)
        if packet is None:
            if id(message) in _resized:
                message[:] = bytes(MAX_DATA_LEN)
            return 0
        mac = driver.peer_bytes(packet[:12])
        content = _unhexlify(packet[12:])
        if isinstance(message, bytearray):
            _resized.add(id(message))
            message[:] = content
        else:
            memoryview(message)[: len(content)] = content
        data[0] = mac
        rssi = _radio.last_rssi()
        time_ms = _radio.last_time()
        if len(data) >= 4:
            data[2] = rssi
            data[3] = time_ms
        driver.State.peers_table[mac] = [rssi, time_ms]
        return len(content)

    def any(self):
        driver.need_active()
        _kernel.dispatch()
        clock.step()
        return _radio.any()

    def send(self, mac, msg=None, sync=True):
        if msg is None:
            mac, msg = None, mac
        driver.need_active()
        if isinstance(msg, str):
            msg = msg.encode()
        data = driver.hex_of(msg)
        sync = sync is None or bool(sync)
        if sync:
            driver.wait_for_responses()
        failures = _radio.failures()
        if not mac:
            addresses = _radio.peer_addresses()
            macs = [addresses[i : i + 12] for i in range(0, len(addresses), 12)]
            macs = [each for each in macs if not driver.is_multicast(each)]
            if not macs:
                driver.fail(driver.NOT_FOUND)
        else:
            macs = [driver.mac_of(mac)]
        for each in macs:
            driver.transmit(each, data)
        if not sync:
            return True
        driver.wait_for_responses()
        return _radio.failures() == failures

    def set_pmk(self, key):
        driver.need_active()
        _radio.set_pmk(driver.key_of(key))

    def add_peer(self, mac, lmk=None, channel=None, ifidx=None, encrypt=None):
        driver.need_active()
        mac = driver.mac_of(mac)
        lmk = driver.key_of(lmk) if lmk else ""
        encrypt = bool(lmk) if encrypt is None else bool(encrypt)
        driver.check(_radio.add(mac, lmk, channel or 0, ifidx or 0, encrypt))

    def mod_peer(self, mac, lmk=None, channel=None, ifidx=None, encrypt=None):
        driver.need_active()
        mac = driver.mac_of(mac)
        if not _radio.has(mac):
            driver.fail(driver.NOT_FOUND)
        if encrypt is None:
            encrypt = bool(lmk) if lmk is not None else _radio.encrypts(mac)
        lmk = _radio.lmk(mac) if lmk is None else (driver.key_of(lmk) if lmk else "")
        channel = _radio.channel(mac) if channel is None else channel
        ifidx = _radio.interface_id(mac) if ifidx is None else ifidx
        driver.check(_radio.modify(mac, lmk, channel, ifidx, bool(encrypt)))

    def del_peer(self, mac):
        driver.need_active()
        driver.check(_radio.remove(driver.mac_of(mac)))

    def get_peer(self, mac):
        driver.need_active()
        mac = driver.mac_of(mac)
        if not _radio.has(mac):
            driver.fail(driver.NOT_FOUND)
        lmk = _unhexlify(_radio.lmk(mac)) or bytes(KEY_LEN)
        return (_unhexlify(mac), lmk, _radio.channel(mac), _radio.interface_id(mac), _radio.encrypts(mac))

    def get_peers(self):
        driver.need_active()
        addresses = _radio.peer_addresses()
        macs = [addresses[i : i + 12] for i in range(0, len(addresses), 12)]
        return tuple([self.get_peer(_unhexlify(mac)) for mac in macs if not driver.is_multicast(mac)])

    def peer_count(self):
        driver.need_active()
        return len(_radio.peer_addresses()) // 12, _radio.encrypted_count()

    # What select.poll and asyncio ask.
    def ioctl(self, request, events):
        if request != _POLL:
            return -1
        if not driver.active():
            return 0
        ready = 0
        if events & _POLLIN and _radio.any():
            ready |= _POLLIN
        if events & _POLLOUT and not _radio.outstanding():
            ready |= _POLLOUT
        return ready


class ESPNow(ESPNowBase):
    _data = [None, bytearray(MAX_DATA_LEN)]
    _none_tuple = (None, None)

    def irecv(self, timeout_ms=None):
        if self.recvinto(self._data, timeout_ms):
            return self._data
        return self._none_tuple

    def recv(self, timeout_ms=None):
        driver.need_active()
        packet = driver.wait_for_packet(timeout_ms)
        if packet is None:
            return self._none_tuple
        mac = driver.peer_bytes(packet[:12])
        driver.State.peers_table[mac] = [_radio.last_rssi(), _radio.last_time()]
        return [mac, _unhexlify(packet[12:])]

    def irq(self, callback):
        super().irq(callback, self)

    def __iter__(self):
        return self

    def __next__(self):
        return self.irecv()
