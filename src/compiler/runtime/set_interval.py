# setInterval(callback, ms, …).
def _set_interval(callback, ms=0, *args):
    period = max(1, int(ms or 0))
    return _add_timer([_clock[0] + period, lambda: callback(*args), period])
