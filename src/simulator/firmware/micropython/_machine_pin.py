# machine.Pin and machine.Signal.
import _kernel
from _board import pins

_PULL_UP = 2
_KEEP = -1
_objects = {}


class _Irq:
    def __init__(self, pin):
        self._pin = pin
        self._handler = None
        self._trigger = 0
        self._number = 0

    def _set(self, handler, trigger):
        if self._number:
            _kernel.unregister(self._number)
            self._number = 0
        self._handler = handler
        self._trigger = trigger
        if handler is not None:
            self._number = _kernel.register(self)
        pins.watch(self._pin._id, trigger, self._number)

    def __call__(self):
        if self._handler is not None:
            self._handler(self._pin)

    def trigger(self, trigger=None):
        before = self._trigger
        if trigger is not None:
            self._set(self._handler, trigger)
        return before


class Pin:
    IN = 1
    OUT = 3
    OPEN_DRAIN = 7
    PULL_UP = 2
    PULL_DOWN = 1
    IRQ_RISING = 1
    IRQ_FALLING = 2
    WAKE_LOW = 4
    WAKE_HIGH = 5
    DRIVE_0 = 0
    DRIVE_1 = 1
    DRIVE_2 = 2
    DRIVE_3 = 3

    def __new__(cls, id, mode=None, pull=_KEEP, *, value=None, drive=None, hold=None):
        if isinstance(id, Pin):
            return id
        if not isinstance(id, int) or not 0 <= id <= 48:
            raise ValueError("invalid pin")
        self = _objects.get(id)
        if self is None:
            self = _objects[id] = object.__new__(cls)
            self._id = id
            self._mode = None
            self._pull = None
            self._irq = _Irq(self)
        return self

    def __init__(self, id, mode=None, pull=_KEEP, *, value=None, drive=None, hold=None):
        self.init(mode, pull, value=value, drive=drive, hold=hold)

    def init(self, mode=None, pull=_KEEP, *, value=None, drive=None, hold=None):
        if pull != _KEEP:
            self._pull = pull
        if mode is not None:
            self._mode = mode
        if mode in (self.OUT, self.OPEN_DRAIN):
            pins.output(self._id, None if value is None else int(bool(value)))
        elif mode == self.IN or pull != _KEEP and self._mode != self.OUT:
            pins.input(self._id, 1 if self._pull == _PULL_UP else 0)
        elif value is not None:
            pins.write(self._id, bool(value))

    def value(self, x=None):
        if x is None:
            return pins.read(self._id)
        pins.write(self._id, bool(x))

    __call__ = value

    def on(self):
        pins.write(self._id, True)

    def off(self):
        pins.write(self._id, False)

    def toggle(self):
        pins.write(self._id, not pins.read(self._id))

    def irq(self, handler=None, trigger=3, wake=None):
        self._irq._set(handler, trigger)
        return self._irq

    def __str__(self):
        return "Pin(%d)" % self._id

    __repr__ = __str__


class Signal:
    def __init__(self, pin, *args, invert=False, **kwargs):
        self._pin = pin if isinstance(pin, Pin) and not args and not kwargs else Pin(pin, *args, **kwargs)
        self._invert = bool(invert)

    def value(self, x=None):
        if x is None:
            return int(bool(self._pin.value()) != self._invert)
        self._pin.value(bool(x) != self._invert)

    __call__ = value

    def on(self):
        self.value(1)

    def off(self):
        self.value(0)
