# Date.now() of a board whose clock has no nanoseconds.
def _now_seconds():
    return int(time.time()) * 1000
