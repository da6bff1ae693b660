# MicroPython's espnow over the simulated radio: what is Python and what is C on the ESP32 alike.
import binascii
import io

import _kernel
from _board import clock, espnow as _radio, wifi

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
_ETIMEDOUT = 116
_ERROR_NAMES = ("", "NOT_INIT", "ARG", "NO_MEM", "FULL", "NOT_FOUND", "INTERNAL", "EXIST", "IF", "CHAN")
_NOT_INIT = 1
_ARG = 2
_NO_MEM = 3
_NOT_FOUND = 5
_ACK_TIMEOUT_MS = 100
_RETRY_MS = 2000
_DEFAULT_TIMEOUT_MS = 300000
_POLL = 3
_POLLIN = 1
_POLLOUT = 4

_active = _radio.active
_take_packet = _radio.take_packet
_unhexlify = binascii.unhexlify


def _fail(status):
    raise OSError(-12388 - status, "ESP_ERR_ESPNOW_" + _ERROR_NAMES[status])


def _check(status):
    if status:
        _fail(status)


def _need_active():
    if not _active():
        _fail(_NOT_INIT)


def _hex(data):
    return binascii.hexlify(data).decode()


def _mac(mac):
    if isinstance(mac, str):
        mac = mac.encode()
    if len(mac) != ADDR_LEN:
        raise ValueError("ESPNow: invalid mac address")
    return _hex(mac)


_is_multicast = _radio.is_multicast


def _key(key):
    if isinstance(key, str):
        key = key.encode()
    if len(key) != KEY_LEN:
        raise ValueError("ESPNow: invalid lmk or pmk length")
    return _hex(key)


class _State:
    # What all ESPNow objects share: the driver is there once.
    timeout_ms = _DEFAULT_TIMEOUT_MS
    handler = 0
    peers_table = {}
    addresses = {}


# Buffers of full capacity that hold a shorter message now.
_resized = set()


def _peer_bytes(mac):
    # The same bytes object for a peer each time, as the peers table's keys are.
    known = _State.addresses.get(mac)
    if known is None:
        known = _unhexlify(mac)
        _State.addresses[mac] = known
    return known


class ESPNowBase(io.IOBase):
    def active(self, flag=None):
        if flag is not None:
            if not _radio.activate(bool(flag)):
                raise OSError(-12289, "ESP_ERR_WIFI_NOT_INIT")
        return _active()

    def config(self, *args, **kwargs):
        if args and kwargs:
            raise TypeError("either pos or kw args are allowed")
        if not kwargs:
            if len(args) != 1:
                raise TypeError("can query only one param")
            if args[0] == "rxbuf":
                return _radio.buffer()
            if args[0] == "timeout_ms":
                return _State.timeout_ms
            raise ValueError("unknown config param")
        for name, value in kwargs.items():
            if name == "rxbuf":
                _radio.set_buffer(value)
            elif name == "timeout_ms":
                _State.timeout_ms = value
            elif name == "rate":
                if not (wifi.is_active(0) or wifi.is_active(1)):
                    raise OSError(_ENOENT)
                if not _radio.set_rate(value):
                    _fail(_ARG)
            else:
                raise TypeError("extra keyword arguments given")

    def irq(self, callback, arg=None):
        if callback is not None and not callable(callback):
            raise ValueError("ESPNow.irq(): callback is not callable")
        if _State.handler:
            _kernel.unregister(_State.handler)
            _State.handler = 0
        if callback is not None:
            _State.handler = _kernel.register(lambda: callback(arg))
        _radio.set_callback(_State.handler)

    def stats(self):
        return tuple([_radio.stat(i) for i in range(5)])

    @property
    def peers_table(self):
        return _State.peers_table

    def recvinto(self, data, timeout_ms=None):
        if len(data) < 2:
            raise ValueError("ESPNow.recvinto(): Invalid argument")
        _need_active()
        message = data[1]
        if len(message) != MAX_DATA_LEN and id(message) not in _resized:
            raise ValueError("ESPNow.recvinto(): Invalid buffer")
        packet = _wait_for_packet(timeout_ms)
        if packet is None:
            if id(message) in _resized:
                message[:] = bytes(MAX_DATA_LEN)
            return 0
        mac = _peer_bytes(packet[:12])
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
        _State.peers_table[mac] = [rssi, time_ms]
        return len(content)

    def any(self):
        _need_active()
        _kernel.dispatch()
        clock.step()
        return _radio.any()

    def send(self, mac, msg=None, sync=True):
        if msg is None:
            mac, msg = None, mac
        _need_active()
        if isinstance(msg, str):
            msg = msg.encode()
        data = _hex(msg)
        sync = sync is None or bool(sync)
        if sync:
            _wait_for_responses()
        failures = _radio.failures()
        if not mac:
            addresses = _radio.peer_addresses()
            macs = [addresses[i : i + 12] for i in range(0, len(addresses), 12)]
            macs = [each for each in macs if not _is_multicast(each)]
            if not macs:
                _fail(_NOT_FOUND)
        else:
            macs = [_mac(mac)]
        for each in macs:
            _transmit(each, data)
        if not sync:
            return True
        _wait_for_responses()
        return _radio.failures() == failures

    def set_pmk(self, key):
        _need_active()
        _radio.set_pmk(_key(key))

    def add_peer(self, mac, lmk=None, channel=None, ifidx=None, encrypt=None):
        _need_active()
        mac = _mac(mac)
        lmk = _key(lmk) if lmk else ""
        encrypt = bool(lmk) if encrypt is None else bool(encrypt)
        _check(_radio.add(mac, lmk, channel or 0, ifidx or 0, encrypt))

    def mod_peer(self, mac, lmk=None, channel=None, ifidx=None, encrypt=None):
        _need_active()
        mac = _mac(mac)
        if not _radio.has(mac):
            _fail(_NOT_FOUND)
        if encrypt is None:
            encrypt = bool(lmk) if lmk is not None else _radio.encrypts(mac)
        lmk = _radio.lmk(mac) if lmk is None else (_key(lmk) if lmk else "")
        channel = _radio.channel(mac) if channel is None else channel
        ifidx = _radio.interface_id(mac) if ifidx is None else ifidx
        _check(_radio.modify(mac, lmk, channel, ifidx, bool(encrypt)))

    def del_peer(self, mac):
        _need_active()
        _check(_radio.remove(_mac(mac)))

    def get_peer(self, mac):
        _need_active()
        mac = _mac(mac)
        if not _radio.has(mac):
            _fail(_NOT_FOUND)
        lmk = _unhexlify(_radio.lmk(mac)) or bytes(KEY_LEN)
        return (_unhexlify(mac), lmk, _radio.channel(mac), _radio.interface_id(mac), _radio.encrypts(mac))

    def get_peers(self):
        _need_active()
        addresses = _radio.peer_addresses()
        macs = [addresses[i : i + 12] for i in range(0, len(addresses), 12)]
        return tuple([self.get_peer(_unhexlify(mac)) for mac in macs if not _is_multicast(mac)])

    def peer_count(self):
        _need_active()
        return len(_radio.peer_addresses()) // 12, _radio.encrypted_count()

    # What select.poll and asyncio ask.
    def ioctl(self, request, events):
        if request != _POLL:
            return -1
        if not _active():
            return 0
        ready = 0
        if events & _POLLIN and _radio.any():
            ready |= _POLLIN
        if events & _POLLOUT and not _radio.outstanding():
            ready |= _POLLOUT
        return ready


def _wait_for_packet(timeout_ms):
    _kernel.dispatch()
    packet = _take_packet()
    if packet is not None:
        return packet
    patient = timeout_ms is None and _State.timeout_ms == _DEFAULT_TIMEOUT_MS
    if timeout_ms is None:
        timeout_ms = _State.timeout_ms
    if timeout_ms == 0:
        return None
    deadline = clock.deadline_ms(timeout_ms)
    passed = False
    while not passed:
        passed = _kernel.wait(deadline, patient)
        packet = _take_packet()
        if packet is not None:
            if not passed:
                clock.drop(deadline)
            return packet
    return None


def _wait_for_responses():
    if not _radio.outstanding():
        return
    deadline = clock.deadline_ms(_ACK_TIMEOUT_MS)
    while _radio.outstanding():
        if _kernel.wait(deadline):
            if _radio.outstanding():
                raise OSError(_ETIMEDOUT)
            return
    clock.drop(deadline)


def _transmit(mac, data):
    status = _radio.send(mac, data)
    if status == _NO_MEM:
        deadline = clock.deadline_ms(_RETRY_MS)
        passed = False
        while status == _NO_MEM and not passed:
            passed = _kernel.wait(deadline)
            status = _radio.send(mac, data)
        if not passed:
            clock.drop(deadline)
    _check(status)


class ESPNow(ESPNowBase):
    _data = [None, bytearray(MAX_DATA_LEN)]
    _none_tuple = (None, None)

    def irecv(self, timeout_ms=None):
        if self.recvinto(self._data, timeout_ms):
            return self._data
        return self._none_tuple

    def recv(self, timeout_ms=None):
        _need_active()
        packet = _wait_for_packet(timeout_ms)
        if packet is None:
            return self._none_tuple
        mac = _peer_bytes(packet[:12])
        _State.peers_table[mac] = [_radio.last_rssi(), _radio.last_time()]
        return [mac, _unhexlify(packet[12:])]

    def irq(self, callback):
        super().irq(callback, self)

    def __iter__(self):
        return self

    def __next__(self):
        return self.irecv()
