# Date.now(): the board counts from 1970 or from 2000.
def _now():
    return time.time_ns() // 1000000 + (946684800000 if time.gmtime(0)[0] == 2000 else 0)
