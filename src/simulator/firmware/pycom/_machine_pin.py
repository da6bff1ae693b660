# Pycom's machine.Pin: pins are strings, and a callback takes one argument.
import _kernel
from _board import pins

_objects = {}


class Pin:
    IN = 1
    OUT = 2
    OPEN_DRAIN = 7
    PULL_UP = 1
    PULL_DOWN = 2
    LOW_POWER = 0
    MED_POWER = 1
    HIGH_POWER = 2
    IRQ_FALLING = 2
    IRQ_RISING = 1
    IRQ_LOW_LEVEL = 4
    IRQ_HIGH_LEVEL = 5

    def __new__(cls, id, mode=None, pull=None, *, value=None, alt=None):
        if isinstance(id, Pin):
            return id
        if not isinstance(id, str) or id[:1] not in ("P", "G") or not id[1:].isdigit():
            raise ValueError("invalid argument(s) value")
        self = _objects.get(id)
        if self is None:
            self = _objects[id] = object.__new__(cls)
            self._id = id
            self._mode = cls.IN
            self._pull = None
            self._number = 0
        return self

    def __init__(self, id, mode=None, pull=None, *, value=None, alt=None):
        if mode is not None or pull is not None or value is not None:
            self.init(self._mode if mode is None else mode, pull, value=value, alt=alt)

    def init(self, mode=None, pull=None, *, value=None, alt=None):
        if mode is not None:
            self._mode = mode
        self._pull = pull
        if self._mode == self.IN:
            pins.input(self._id, 1 if pull == self.PULL_UP else 0)
        else:
            pins.output(self._id, None if value is None else int(bool(value)))

    def value(self, value=None):
        if value is None:
            return pins.read(self._id)
        pins.write(self._id, bool(value))

    __call__ = value

    def toggle(self):
        pins.write(self._id, not pins.read(self._id))

    def id(self):
        return self._id

    def mode(self, mode=None):
        if mode is None:
            return self._mode
        self.init(mode, self._pull)

    def pull(self, pull=None):
        if pull is None:
            return self._pull
        self.init(self._mode, pull)

    def hold(self, hold=None):
        if hold is None:
            return False

    def alt_list(self):
        return []

    def callback(self, trigger=0, handler=None, arg=None):
        if self._number:
            _kernel.unregister(self._number)
            self._number = 0
        if handler is not None:
            self._number = _kernel.register(lambda: handler(self if arg is None else arg))
        pins.watch(self._id, trigger & 3, self._number)


class _Names:
    def __init__(self, letter):
        self._letter = letter

    def __getattr__(self, name):
        return Pin(name)


Pin.module = _Names("P")
Pin.exp_board = _Names("G")
