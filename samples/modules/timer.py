# Two timers: one beats five times, one ends it.
from machine import Timer
from time import sleep_ms

beats = 0


def beat(timer):
    global beats
    beats += 1
    print("beat", beats)
    if beats == 5:
        timer.deinit()


def late(timer):
    print("half a second is over")
    timer.deinit()


Timer(0, period=100, callback=beat)
Timer(1, mode=Timer.ONE_SHOT, period=550, callback=late)
sleep_ms(700)
