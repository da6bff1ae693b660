# Pycom's network: WLAN and, as a namespace, ESPNOW.
import binascii

import _espnow as ESPNOW
import _kernel
from _board import clock, info, wifi
from ucollections import namedtuple

_SCAN_MS = 2500
_START_MS = 30
_ROUTER_RSSI = -50
_CONNECTED = 1010
_DEFAULT_KEY = "www.pycom.io"

_Macs = namedtuple("WLAN_mac", ("sta_mac", "ap_mac"))
_Network = namedtuple("WLAN_net", ("ssid", "bssid", "sec", "channel", "rssi"))
_the_one = None


class WLAN:
    STA = 1
    AP = 2
    STA_AP = 3
    WEP = 1
    WPA = 2
    WPA2 = 3
    WPA2_ENT = 5
    INT_ANT = 0
    EXT_ANT = 1
    MAN_ANT = 2
    HT20 = 1
    HT40 = 2
    SMART_CONF_DONE = 64
    SMART_CONF_TIMEOUT = 128

    def __new__(cls, id=0, **settings):
        global _the_one
        if _the_one is None:
            _the_one = object.__new__(cls)
            _the_one._mode = 0
        return _the_one

    def __init__(self, id=0, **settings):
        if id != 0:
            raise OSError("resource not available")
        if settings:
            self.init(**settings)
        elif not self._mode:
            ssid = "board-wlan-" + info.mac[8:]
            self.init(mode=self.AP, ssid=ssid, auth=(self.WPA2, _DEFAULT_KEY))

    def init(self, *, mode=1, ssid=None, auth=None, channel=1, antenna=None, power_save=False, hidden=False, bandwidth=2, max_tx_pwr=0, country=None, protocol=None):
        if not 1 <= mode <= 3:
            raise ValueError("invalid mode")
        if mode & self.AP and ssid is None:
            raise ValueError("AP SSID not given")
        self._ssid = ssid
        self._auth = auth
        self._antenna = self.INT_ANT if antenna is None else antenna
        self._bandwidth = bandwidth
        self._hostname = "espressif"
        self._timeout = None
        self._addresses = [None, ("192.168.4.1", "255.255.255.0", "192.168.4.1", "192.168.4.1")]
        wifi.save_power(power_save)
        wifi.set_channel(channel)
        self._set_mode(mode)

    def _set_mode(self, mode):
        # The address that the run's options give is that of the interface in use.
        own = info.mac
        other = own[:10] + "%02x" % ((int(own[10:], 16) + 1) & 0xFF)
        wifi.set_mac(0, other if mode == self.AP else own)
        wifi.set_mac(1, own if mode == self.AP else other)
        wifi.initialise()
        wifi.activate(0, bool(mode & self.STA))
        wifi.activate(1, bool(mode & self.AP))
        self._mode = mode
        _kernel.sleep_until(clock.deadline_ms(_START_MS))

    def deinit(self):
        wifi.disconnect()
        wifi.activate(0, False)
        wifi.activate(1, False)
        self._mode = 0

    def _need_station(self):
        if not self._mode & self.STA:
            raise OSError("the requested operation is not possible")

    def scan(self, **filters):
        self._need_station()
        _kernel.sleep_until(clock.deadline_ms(_SCAN_MS))
        return [
            _Network(wifi.router_ssid(i), binascii.unhexlify(wifi.router_mac(i)), self.WPA2 if wifi.router_secured(i) else 0, wifi.router_channel(i), _ROUTER_RSSI)
            for i in range(wifi.routers())
        ]

    def connect(self, ssid, auth=None, *, bssid=None, timeout=None, ca_certs=None, keyfile=None, certfile=None, identity=None, hostname=None, channel=None):
        self._need_station()
        if auth is not None and len(auth) < 2:
            raise ValueError("invalid auth")
        self._ssid = ssid
        self._timeout = None if timeout is None else clock.deadline_ms(timeout)
        wifi.connect(ssid, "" if auth is None else auth[1])

    def disconnect(self):
        self._need_station()
        wifi.disconnect()

    def isconnected(self):
        clock.step()
        if self._mode & self.STA and wifi.status() == _CONNECTED:
            return True
        if self._timeout is not None and clock.left_us(self._timeout) == 0:
            clock.drop(self._timeout)
            self._timeout = None
            wifi.disconnect()
            raise TimeoutError("timed out")
        return False

    def ifconfig(self, id=0, config=None):
        if id not in (0, 1):
            raise OSError("requested interface does not exist")
        if config == "dhcp":
            self._addresses[id] = None
        elif config is not None:
            if len(config) != 4:
                raise ValueError("invalid config")
            self._addresses[id] = tuple(config)
        elif self._addresses[id] is not None:
            return self._addresses[id]
        elif wifi.status() == _CONNECTED:
            return ("192.168.1." + str(10 + wifi.rank()), "255.255.255.0", "192.168.1.1", "192.168.1.1")
        else:
            return ("0.0.0.0",) * 4

    def mode(self, mode=None):
        if mode is None:
            return self._mode
        self._set_mode(mode)

    def ssid(self, ssid=None):
        if ssid is None:
            return self._ssid
        self._ssid = ssid

    def auth(self, auth=None):
        if auth is None:
            return self._auth
        self._auth = auth

    def channel(self, channel=None, secondary=None):
        if channel is None:
            return wifi.get_channel()
        if self._mode == self.STA:
            raise OSError("STA not in promiscuous mode")
        wifi.set_channel(channel)

    def antenna(self, antenna=None):
        if antenna is None:
            return self._antenna
        self._antenna = antenna

    def bandwidth(self, bandwidth=None):
        if bandwidth is None:
            return self._bandwidth
        self._bandwidth = bandwidth
        return True

    def hostname(self, name=None):
        if name is None:
            return self._hostname
        self._hostname = name
        return True

    def mac(self, mac=None, mode=None):
        if mac is None:
            return _Macs(binascii.unhexlify(wifi.mac(0)), binascii.unhexlify(wifi.mac(1)))
        if len(mac) != 6 or mac[0] & 1:
            raise ValueError("invalid mac")
        wifi.set_mac(1 if mode == self.AP else 0, binascii.hexlify(mac).decode())
