# esp32.NVS and a few facts about the chip.
import binascii

from _board import system

HEAP_DATA = 4
HEAP_EXEC = 1
WAKEUP_ALL_LOW = False
WAKEUP_ANY_HIGH = True

_NOT_FOUND = -0x1102
_MAX_KEY = 15


class NVS:
    def __init__(self, namespace):
        if len(namespace) > _MAX_KEY:
            raise OSError(-0x1109, "ESP_ERR_NVS_KEY_TOO_LONG")
        self._prefix = "nvs." + namespace + "."
        # Changes that no commit has kept yet; None is an erased key.
        self._changes = {}

    def _key(self, key):
        if len(key) > _MAX_KEY:
            raise OSError(-0x1109, "ESP_ERR_NVS_KEY_TOO_LONG")
        return self._prefix + key

    def _get(self, key, kind):
        key = self._key(key)
        text = self._changes[key] if key in self._changes else system.recall(key)
        if not text or text[0] != kind:
            raise OSError(_NOT_FOUND, "ESP_ERR_NVS_NOT_FOUND")
        return text[1:]

    def set_i32(self, key, value):
        if not -0x80000000 <= value <= 0x7FFFFFFF:
            raise OverflowError("overflow converting long int to machine word")
        self._changes[self._key(key)] = "i%d" % value

    def get_i32(self, key):
        return int(self._get(key, "i"))

    def set_blob(self, key, value):
        value = value.encode() if isinstance(value, str) else value
        self._changes[self._key(key)] = "b" + binascii.hexlify(value).decode()

    def get_blob(self, key, buffer):
        data = binascii.unhexlify(self._get(key, "b"))
        if len(data) > len(buffer):
            raise OSError(-0x110C, "ESP_ERR_NVS_INVALID_LENGTH")
        buffer[: len(data)] = data
        return len(data)

    def erase_key(self, key):
        name = self._key(key)
        if not (self._changes[name] if name in self._changes else system.recall(name)):
            raise OSError(_NOT_FOUND, "ESP_ERR_NVS_NOT_FOUND")
        self._changes[name] = ""

    def commit(self):
        for key, text in self._changes.items():
            system.retain(key, text)
        self._changes = {}


def mcu_temperature():
    return 40


def raw_temperature():
    return 104
