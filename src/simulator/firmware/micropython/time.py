# MicroPython's time on the virtual clock. The ESP32 counts from 2000.
from _board import clock
from _kernel import dispatch, sleep_until

_PERIOD = 1 << 30
_HALF = 1 << 29
_EPOCH = 946684800

ticks_cpu = clock.ticks_us


def sleep(seconds):
    sleep_until(clock.deadline_s(max(seconds, 0)))


def sleep_ms(ms):
    sleep_until(clock.deadline_ms(max(ms, 0)))


def sleep_us(us):
    sleep_until(clock.deadline_us(max(us, 0)))


def ticks_ms():
    dispatch()
    return clock.ticks_ms()


def ticks_us():
    dispatch()
    return clock.ticks_us()


def ticks_add(ticks, delta):
    return (ticks + delta) & (_PERIOD - 1)


def ticks_diff(end, start):
    return ((end - start + _HALF) & (_PERIOD - 1)) - _HALF


def time():
    return clock.seconds() - _EPOCH


def time_ns():
    return (clock.seconds() - _EPOCH) * 1000000000 + clock.microseconds() * 1000
