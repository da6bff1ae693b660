# Pycom's machine.Timer, machine.RTC and machine.WDT.
import binascii
import time

import _calendar
import _kernel
from _board import clock, system, timers

_MEMORY_BYTES = 2048


class _Alarm:
    def __init__(self, handler=None, s=None, *, ms=0, us=0, arg=None, periodic=False):
        given = (1 if s is not None else 0) + (1 if ms else 0) + (1 if us else 0)
        if given != 1:
            raise ValueError("please provide a single duration")
        total = int(s * 1000000) if s is not None else ms * 1000 + us
        self._handler = handler
        self._arg = arg
        self._number = _kernel.register(self._run)
        timers.start(self._number, total // 1000, total % 1000, bool(periodic))

    def callback(self, handler, *, arg=None):
        self._handler = handler
        self._arg = arg

    def cancel(self):
        timers.stop(self._number)

    def _run(self):
        if self._handler is not None:
            self._handler(self if self._arg is None else self._arg)


class _Chrono:
    def __init__(self):
        self._since = None
        self._total = 0

    def start(self):
        if self._since is None:
            self._since = time.ticks_us()

    def stop(self):
        self._total = self._elapsed()
        self._since = None

    def reset(self):
        self._total = 0
        if self._since is not None:
            self._since = time.ticks_us()

    def _elapsed(self):
        running = 0 if self._since is None else time.ticks_diff(time.ticks_us(), self._since)
        return self._total + running

    def read(self):
        return self._elapsed() / 1000000

    def read_ms(self):
        return self._elapsed() / 1000

    def read_us(self):
        return float(self._elapsed())


class Timer:
    Alarm = _Alarm
    Chrono = _Chrono

    @staticmethod
    def sleep_us(us):
        time.sleep_us(us)


class RTC:
    def __init__(self, id=0, datetime=None, source=None):
        if datetime is not None:
            self.init(datetime)

    def init(self, datetime=None, source=None):
        if datetime is None:
            datetime = (1970, 1, 1)
        clock.set(_calendar.to_seconds((tuple(datetime) + (0, 0, 0))[:6]))

    def now(self):
        return _calendar.to_date(clock.seconds())[:6] + (clock.microseconds(), None)

    def synced(self):
        return False

    def memory(self, data=None):
        if data is None:
            return binascii.unhexlify(system.recall("rtc"))
        if len(data) > _MEMORY_BYTES:
            raise ValueError("buffer too long")
        system.retain("rtc", binascii.hexlify(data).decode())


class WDT:
    def __init__(self, id=0, timeout=None):
        system.start_watchdog(timeout)

    def init(self, timeout):
        system.start_watchdog(timeout)

    def feed(self):
        system.feed()
