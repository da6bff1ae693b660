# machine.Timer, machine.RTC and machine.WDT.
import binascii
import time

import _kernel
from _board import clock, system, timers

_objects = {}
_MEMORY_BYTES = 2048


class Timer:
    ONE_SHOT = 0
    PERIODIC = 1

    def __new__(cls, id, **kwargs):
        if not 0 <= id <= 3:
            raise ValueError("invalid Timer number")
        self = _objects.get(id)
        if self is None:
            self = _objects[id] = object.__new__(cls)
            self._id = id
            self._callback = None
            self._number = _kernel.register(self._run)
        return self

    def __init__(self, id, **kwargs):
        if kwargs:
            self.init(**kwargs)

    def init(self, *, mode=1, callback=None, period=None, tick_hz=1000, freq=None, hard=False):
        if hard:
            raise ValueError("hard Timers are not implemented")
        self._callback = callback
        if freq is not None:
            us = int(1000000 / freq)
        else:
            us = (0 if period is None else period) * 1000000 // tick_hz
        timers.start(self._number, us // 1000, us % 1000, mode == self.PERIODIC)

    def deinit(self):
        timers.stop(self._number)

    def value(self):
        elapsed = timers.elapsed_ms(self._number)
        if elapsed < 0:
            raise ValueError("timer not set")
        return elapsed

    def _run(self):
        if self._callback is not None:
            self._callback(self)


class RTC:
    def datetime(self, value=None):
        if value is not None:
            year, month, day, _, hour, minute, second, _ = value
            clock.set(time.mktime((year, month, day, hour, minute, second, 0, 0)) + time._EPOCH)
            return
        year, month, day, hour, minute, second, weekday, _ = time.gmtime()
        return (year, month, day, weekday, hour, minute, second, clock.microseconds())

    def init(self, value):
        year, month, day, hour, minute, second, _, us = value
        self.datetime((year, month, day, 0, hour, minute, second, us))

    def memory(self, data=None):
        if data is None:
            return binascii.unhexlify(system.recall("rtc"))
        if len(data) > _MEMORY_BYTES:
            raise ValueError("buffer too long")
        system.retain("rtc", binascii.hexlify(data).decode())


class WDT:
    def __init__(self, id=0, timeout=5000):
        if id != 0:
            raise ValueError
        system.start_watchdog(timeout)

    def feed(self):
        system.feed()
