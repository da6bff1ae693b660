# console.timeLog(label, ...values).
def _time_log(label="default", *values):
    ms = time.ticks_diff(time.ticks_us(), _watches[label]) / 1000
    print(" ".join(["%s: %.3fms" % (label, ms)] + [_show(x) for x in values]))
