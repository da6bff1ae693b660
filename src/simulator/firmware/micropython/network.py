# MicroPython's network.WLAN on the simulated radio.
import binascii

import _kernel
from _board import clock, wifi

STA_IF = 0
AP_IF = 1

STAT_IDLE = 1000
STAT_CONNECTING = 1001
STAT_GOT_IP = 1010
STAT_WRONG_PASSWORD = 202
STAT_NO_AP_FOUND = 201
STAT_CONNECT_FAIL = 203
STAT_ASSOC_FAIL = 203
STAT_BEACON_TIMEOUT = 200
STAT_HANDSHAKE_TIMEOUT = 204
STAT_NO_AP_FOUND_W_COMPATIBLE_SECURITY = 210
STAT_NO_AP_FOUND_IN_AUTHMODE_THRESHOLD = 211
STAT_NO_AP_FOUND_IN_RSSI_THRESHOLD = 212

MODE_11B = 1
MODE_11G = 2
MODE_11N = 4
MODE_LR = 8

AUTH_OPEN = 0
AUTH_WEP = 1
AUTH_WPA_PSK = 2
AUTH_WPA2_PSK = 3
AUTH_WPA_WPA2_PSK = 4
AUTH_WPA2_ENTERPRISE = 5
AUTH_WPA3_PSK = 6
AUTH_WPA2_WPA3_PSK = 7
AUTH_WAPI_PSK = 8
AUTH_OWE = 9
AUTH_WPA3_ENT_192 = 10
AUTH_WPA3_EXT_PSK = 11
AUTH_WPA3_EXT_PSK_MIXED_MODE = 12
AUTH_MAX = 17

# A scan of all channels.
_SEARCH_MS = 2500
_START_MS = 30
_ROUTER_RSSI = -50
_NO_ADDRESS = "0.0.0.0"

_country = "XX"
_hostname = "mpy-esp32"
_interfaces = [None, None]
_ALIASES = {"essid": "ssid", "authmode": "security", "password": "key", "dhcp_hostname": "hostname"}
_WRITE_ONLY = ("key",)
_STATION_ONLY = ("reconnects",)
_ACCESS_POINT_ONLY = ("hidden", "security", "key", "max_clients")


def country(code=None):
    global _country
    if code is None:
        return _country
    if len(code) != 2:
        raise ValueError
    _country = code.upper()


def hostname(name=None):
    global _hostname
    if name is None:
        return _hostname
    if len(name) > 32:
        raise ValueError
    _hostname = name


class WLAN:
    IF_STA = 0
    IF_AP = 1
    SEC_OPEN = 0
    SEC_WEP = 1
    SEC_WPA = 2
    SEC_WPA2 = 3
    SEC_WPA_WPA2 = 4
    SEC_WPA2_ENT = 5
    SEC_WPA3 = 6
    SEC_WPA2_WPA3 = 7
    SEC_WAPI = 8
    SEC_OWE = 9
    SEC_WPA3_ENT_192 = 10
    SEC_WPA3_EXT_PSK = 11
    SEC_WPA3_EXT_PSK_MIXED_MODE = 12
    SEC_DPP = 13
    SEC_WPA3_ENT = 14
    SEC_WPA2_WPA3_ENT = 15
    SEC_WPA_ENT = 16
    PROTOCOL_DEFAULT = 7
    PROTOCOL_LR = 8
    PM_NONE = 0
    PM_PERFORMANCE = 1
    PM_POWERSAVE = 2

    def __new__(cls, interface_id=0):
        if interface_id not in (0, 1):
            raise ValueError("invalid WLAN interface identifier")
        if _interfaces[interface_id] is None:
            self = object.__new__(cls)
            self._id = interface_id
            self._ip = (_NO_ADDRESS,) * 4
            self._config = {
                "ssid": "" if interface_id == 0 else "ESP_" + wifi.mac(1)[6:].upper(),
                "hidden": False,
                "security": 0,
                "key": "",
                "bandwidth": 2,
                "max_clients": 4,
                "reconnects": -1,
                "txpower": 20,
                "protocol": 7,
                "pm": 1,
            }
            if interface_id == 1:
                self._ip = ("192.168.4.1", "255.255.255.0", "192.168.4.1", _NO_ADDRESS)
            wifi.initialise()
            _interfaces[interface_id] = self
        return _interfaces[interface_id]

    def __init__(self, interface_id=0):
        pass

    def active(self, is_active=None):
        if is_active is not None and bool(is_active) != wifi.is_active(self._id):
            if self._id == 0 and not is_active:
                wifi.disconnect()
            wifi.activate(self._id, bool(is_active))
            _kernel.sleep_until(clock.deadline_ms(_START_MS))
        return wifi.is_active(self._id)

    def connect(self, ssid=None, key=None, *, bssid=None):
        self._need(0)
        if bssid is not None and len(bssid) != 6:
            raise ValueError
        if not wifi.is_active(0):
            raise OSError("Wifi Internal Error")
        if ssid is not None:
            self._config["ssid"] = ssid
            self._config["key"] = key or ""
        wifi.connect(self._config["ssid"], self._config["key"])

    def disconnect(self):
        if self._id == 0:
            if not wifi.is_active(0):
                raise OSError("Wifi Not Started")
            wifi.disconnect()

    def status(self, param=None):
        if param is None:
            clock.step()
            return wifi.status() if self._id == 0 else None
        if param == "stations":
            self._need(1)
            return []
        if param == "rssi":
            self._need(0)
            if wifi.status() != STAT_GOT_IP:
                raise OSError("Wifi Not Connected")
            return _ROUTER_RSSI
        raise ValueError("unknown status param")

    def scan(self):
        if self._id != 0 or not wifi.is_active(0):
            raise OSError("STA must be active")
        _kernel.sleep_until(clock.deadline_ms(_SEARCH_MS))
        return [self._seen(i) for i in range(wifi.routers())]

    def _seen(self, i):
        security = 3 if wifi.router_secured(i) else 0
        bssid = binascii.unhexlify(wifi.router_mac(i))
        return (wifi.router_ssid(i).encode(), bssid, wifi.router_channel(i), _ROUTER_RSSI, security, False)

    def isconnected(self):
        clock.step()
        return self._id == 0 and wifi.status() == STAT_GOT_IP

    def ifconfig(self, config=None):
        if config is None:
            if self._id == 0 and wifi.status() == STAT_GOT_IP and self._ip[0] == _NO_ADDRESS:
                return ("192.168.1." + str(10 + wifi.rank()), "255.255.255.0", "192.168.1.1", "192.168.1.1")
            return self._ip
        if config != "dhcp":
            if len(config) != 4:
                raise ValueError
            self._ip = tuple(config)

    def ipconfig(self, *args, **kwargs):
        if args and kwargs or len(args) > 1:
            raise TypeError("either pos or kw args are allowed")
        if kwargs:
            return
        if args[0] == "addr4":
            return self.ifconfig()[:2]
        if args[0] == "gw4":
            return self.ifconfig()[2]
        if args[0] == "dhcp4":
            return self._id == 0
        raise ValueError("unexpected key")

    def _need(self, interface_id):
        if self._id != interface_id:
            raise OSError("AP required" if interface_id else "STA required")

    def _key(self, name):
        name = _ALIASES.get(name, name)
        if name in _STATION_ONLY:
            self._need(0)
        elif name in _ACCESS_POINT_ONLY:
            self._need(1)
        return name

    def config(self, *args, **kwargs):
        if args and kwargs:
            raise TypeError("either pos or kw args are allowed")
        if kwargs:
            for name, value in kwargs.items():
                self._set(self._key(name), value)
            return None
        if len(args) != 1:
            raise TypeError("can query only one param")
        name = self._key(args[0])
        if name == "mac":
            return binascii.unhexlify(wifi.mac(self._id))
        if name == "channel":
            return wifi.get_channel()
        if name == "hostname":
            return _hostname
        if name == "ifname":
            return ("st1", "ap2")[self._id]
        if name not in self._config or name in _WRITE_ONLY:
            raise ValueError("unknown config param")
        return self._config[name]

    def _set(self, name, value):
        if name == "mac":
            if len(value) != 6:
                raise ValueError("invalid buffer length")
            wifi.set_mac(self._id, binascii.hexlify(value).decode())
        elif name == "channel":
            if not 1 <= value <= 14:
                raise OSError("Wifi Invalid Argument")
            wifi.set_channel(value)
        elif name == "hostname":
            hostname(value)
        elif name in self._config:
            self._config[name] = value
            if name == "pm":
                wifi.save_power(value != 0)
        else:
            raise ValueError("unknown config param")
