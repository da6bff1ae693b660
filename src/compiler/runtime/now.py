# Date.now(): the board counts from 1970 or from 2000; Pycom's counts whole seconds.
def _now():
    clock = getattr(time, "time_ns", None)
    now = clock() // 1000000 if clock else time.time() * 1000
    return now + (946684800000 if time.gmtime(0)[0] == 2000 else 0)
