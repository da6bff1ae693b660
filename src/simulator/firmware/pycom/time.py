# Pycom's time on the virtual clock. It counts from 1970, and ticks fill 32 bits.
import _calendar
from _board import clock
from _kernel import dispatch, sleep_until

_offset = 0
_ticks_ms = clock.ticks_ms
_ticks_us = clock.ticks_us
_seconds = clock.seconds


def sleep(seconds):
    sleep_until(clock.deadline_s(max(seconds, 0)))


def sleep_ms(ms):
    sleep_until(clock.deadline_ms(max(ms, 0)))


def sleep_us(us):
    sleep_until(clock.deadline_us(max(us, 0)))


def ticks_ms():
    dispatch()
    return (clock.ms_wraps() << 30 | _ticks_ms()) & 0xFFFFFFFF


def ticks_us():
    dispatch()
    return (clock.us_wraps() << 30 | _ticks_us()) & 0xFFFFFFFF


ticks_cpu = ticks_us


def ticks_add(ticks, delta):
    return (ticks + delta) & 0xFFFFFFFF


def ticks_diff(ticks1, ticks2):
    return ((ticks1 - ticks2 + 0x80000000) & 0xFFFFFFFF) - 0x80000000


def time():
    return _seconds()


def timezone(offset_s=None):
    global _offset
    if offset_s is None:
        return _offset
    _offset = offset_s


def gmtime(secs=None):
    return _calendar.to_date(time() if secs is None else int(secs))


def localtime(secs=None):
    return _calendar.to_date((time() if secs is None else int(secs)) + _offset)


def mktime(date):
    return _calendar.to_seconds(date)
