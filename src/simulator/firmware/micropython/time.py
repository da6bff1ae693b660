# MicroPython's time on the virtual clock. The ESP32 counts from 2000.
import _calendar
from _board import clock
from _kernel import dispatch, sleep_until

_PERIOD = 1 << 30
_HALF = 1 << 29
_EPOCH = 946684800

_ticks_ms = clock.ticks_ms
_ticks_us = clock.ticks_us
_seconds = clock.seconds
_microseconds = clock.microseconds


def sleep(seconds):
    sleep_until(clock.deadline_s(max(seconds, 0)))


def sleep_ms(ms):
    sleep_until(clock.deadline_ms(max(ms, 0)))


def sleep_us(us):
    sleep_until(clock.deadline_us(max(us, 0)))


def ticks_ms():
    dispatch()
    return _ticks_ms()


def ticks_us():
    dispatch()
    return _ticks_us()


ticks_cpu = ticks_us


def ticks_add(ticks, delta):
    return (ticks + delta) & (_PERIOD - 1)


def ticks_diff(end, start):
    return ((end - start + _HALF) & (_PERIOD - 1)) - _HALF


def time():
    return _seconds() - _EPOCH


def time_ns():
    return (_seconds() - _EPOCH) * 1000000000 + _microseconds() * 1000


def gmtime(secs=None):
    return _calendar.to_date((time() if secs is None else int(secs)) + _EPOCH)


localtime = gmtime


def mktime(date):
    if not 8 <= len(date) <= 9:
        raise TypeError("mktime needs a tuple of length 8 or 9 (%d given)" % len(date))
    return _calendar.to_seconds(date) - _EPOCH
