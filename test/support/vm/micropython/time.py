"""Virtual time: nothing really waits, and a sleep ends at once."""

_PERIOD = 1 << 30
_now = 0


def _pass(microseconds):
    global _now
    _now += int(microseconds)


def sleep(seconds):
    _pass(seconds * 1000000)


def sleep_ms(milliseconds):
    _pass(milliseconds * 1000)


def sleep_us(microseconds):
    _pass(microseconds)


def time():
    return _now // 1000000


def time_ns():
    return _now * 1000


def ticks_us():
    return _now % _PERIOD


def ticks_ms():
    return _now // 1000 % _PERIOD


ticks_cpu = ticks_us


def ticks_add(ticks, delta):
    return (ticks + delta) % _PERIOD


def ticks_diff(end, start):
    return (end - start + _PERIOD // 2) % _PERIOD - _PERIOD // 2


def gmtime(seconds=0):
    """Only what tells the first year of the clock."""
    return (1970, 1, 1, 0, 0, 0, 3, 1)
