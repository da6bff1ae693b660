# clearTimeout(timer), clearInterval(timer).
def _clear_timer(timer):
    if timer in _timers:
        _timers.remove(timer)
