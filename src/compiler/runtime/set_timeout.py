# setTimeout(callback, ms, …).
def _set_timeout(callback, ms=0, *args):
    return _add_timer([_clock[0] + max(1, int(ms or 0)), lambda: callback(*args), None])
