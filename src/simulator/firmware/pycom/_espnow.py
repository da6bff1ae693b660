# Pycom's ESPNOW: a module that is used like a class.
import binascii

import _kernel
from _raw import raw_str
from _board import espnow as _radio

_MAX_MESSAGE = 250
_KEY_LENGTH = 16
_NO_MEM = 3
_ERRORS = (
    "",
    "ESP-Now Not Initialized",
    "ESP-Now Invalid Argument",
    "ESP-Now Out Of Mem",
    "ESP-Now Peer List Full",
    "ESP-Now Peer Not Found",
    "ESP-Now Internal",
    "ESP-Now Peer Exists",
    "ESP-Now Wifi Interface error",
)

_callbacks = {"send": None, "recv": None}
_peers = []


def _check(status):
    if status:
        if status < len(_ERRORS):
            raise OSError(_ERRORS[status])
        raise RuntimeError("ESP-Now Unknown Error")


def _need_init():
    if not _radio.initialised():
        raise RuntimeError("ESPNOW is not initialized!")


def _raw(data):
    # The bytes of a str or bytes object; other buffers are not taken.
    if isinstance(data, str):
        return data.encode()
    if isinstance(data, bytes):
        return data
    raise TypeError("can't convert '%s' object to str implicitly" % type(data).__name__)


def _key(key):
    key = _raw(key)
    if len(key) != _KEY_LENGTH:
        raise ValueError("bad len")
    return binascii.hexlify(key).decode()


def _address(mac):
    mac = _raw(mac)
    if len(mac) == 12:
        try:
            mac = binascii.unhexlify(mac)
        except ValueError:
            raise ValueError("Invalid MAC Address")
    if len(mac) != 6:
        raise ValueError("Invalid MAC Address")
    return binascii.hexlify(mac).decode()


def _message(msg):
    msg = _raw(msg)
    if len(msg) > _MAX_MESSAGE:
        raise ValueError("msg too long")
    return binascii.hexlify(msg).decode()


def _find(mac):
    for peer in _peers:
        if peer._mac == mac:
            return peer
    return None


class Peer:
    def __init__(self, mac):
        self._mac = mac

    def addr(self):
        return raw_str(self._mac)

    def lmk(self, *args):
        _need_init()
        if not args:
            key = _radio.lmk(self._mac)
            return raw_str(key) if key else None
        _check(_radio.set_lmk(self._mac, "" if args[0] is None else _key(args[0])))

    def send(self, msg):
        _need_init()
        if msg is None:
            raise ValueError("msg is None")
        _check(_radio.send(self._mac, _message(msg)))


def init():
    if _radio.initialised():
        raise RuntimeError("ESPNOW module is already initialized!")
    if not _radio.init():
        raise RuntimeError("WLAN module is not initialized!")


def deinit():
    _radio.deinit()
    _peers[:] = []


def pmk(key):
    _need_init()
    _radio.set_pmk(_key(key))


def add_peer(addr, *key):
    _need_init()
    mac = _address(addr)
    _check(_radio.add(mac, _key(key[0]) if key else ""))
    peer = Peer(mac)
    _peers.append(peer)
    return peer


def del_peer(peer):
    _need_init()
    _check(_radio.remove(peer._mac))
    _peers.remove(peer)


def send(addr, msg):
    _need_init()
    data = _message(msg)
    if addr is None:
        if not _peers:
            raise OSError(_ERRORS[5])
        for peer in _peers:
            _check(_radio.send(peer._mac, data))
        return
    mac = _raw(addr)
    if len(mac) != 6:
        raise ValueError("addr invalid")
    _check(_radio.send(binascii.hexlify(mac).decode(), data))


def _callback(name, handler):
    _need_init()
    if not handler:
        return _callbacks[name]
    _callbacks[name] = handler[0]


def on_send(*cb):
    return _callback("send", cb)


def on_recv(*cb):
    return _callback("recv", cb)


def peer_count():
    _need_init()
    return (_radio.count(), _radio.encrypted_count())


def version():
    _need_init()
    return 1


def _deliver():
    # The firmware's interrupt thread: one result or message after the other.
    while True:
        item = _radio.take_item()
        if item is None:
            return
        mac = item[1:13]
        try:
            if item[0] != "r":
                if _callbacks["send"] is not None:
                    _callbacks["send"]((_find(mac), item[0] == "1"))
            elif _callbacks["recv"] is not None:
                _callbacks["recv"]((raw_str(mac), _find(mac), binascii.unhexlify(item[13:])))
        except Exception as error:
            _kernel.report(error)


_radio.set_callback(_kernel.register(_deliver))
