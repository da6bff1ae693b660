# Timers by the time when they are due, each [due, callback, period]; and the time that they see.
_timers = []
_clock = [0]


# Adds a timer; those that are due at the same time keep their order.
def _add_timer(timer):
    place = len(_timers)
    while place > 0 and _timers[place - 1][0] > timer[0]:
        place -= 1
    _timers.insert(place, timer)
    return timer


# Waits for the first timer and runs it.
def _run_timer():
    timer = _timers.pop(0)
    due, callback, period = timer
    if due > _clock[0]:
        time.sleep_ms(due - _clock[0])
        _clock[0] = due
    if period is not None:
        timer[0] += period
        _add_timer(timer)
    callback()
    return True
