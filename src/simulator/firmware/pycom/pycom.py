# Pycom's pycom module: the RGB LED, the heartbeat and the values that outlive a reset.
from _board import pixels, system

FACTORY = 0
OTA_0 = 1
FAT = 0
LittleFS = 1

_MAX_KEY = 15
_MAX_TEXT = 1984
# The LED is wired to P2.
_LED = 0
_state = {"heartbeat": True, "color": 0}


def heartbeat(enable=None):
    if enable is None:
        return _state["heartbeat"]
    _state["heartbeat"] = bool(enable)


def heartbeat_on_boot(enable=None):
    if enable is None:
        return system.recall("heartbeat") != "off"
    system.retain("heartbeat", "on" if enable else "off")


def rgbled(color=None):
    if color is None:
        return _state["color"]
    if _state["heartbeat"]:
        raise OSError("the requested operation is not possible")
    _state["color"] = color
    pixels.show(_LED, "%02x%02x%02x" % (color >> 8 & 255, color >> 16 & 255, color & 255), 3)


def _key(key):
    if not key or len(key) > _MAX_KEY:
        raise ValueError("invalid key")
    return "nvs." + key


def nvs_set(key, value):
    if isinstance(value, int):
        text = "i%d" % (value & 0xFFFFFFFF)
    elif isinstance(value, str) and len(value) <= _MAX_TEXT:
        text = "s" + value
    else:
        raise ValueError("invalid value")
    system.retain(_key(key), text)


def nvs_get(key, *default):
    text = system.recall(_key(key))
    if text:
        return int(text[1:]) if text[0] == "i" else text[1:]
    if default:
        return default[0]
    raise ValueError("No matching object for the provided key")


def nvs_erase(key):
    system.retain(_key(key), "")


def nvs_erase_all():
    system.forget("nvs.")


def wifi_on_boot(enable=None, apply_now=None):
    if enable is None:
        return system.recall("wifi_on_boot") != "off"
    system.retain("wifi_on_boot", "on" if enable else "off")


def get_free_heap():
    import gc

    return (gc.mem_free(), 0)
