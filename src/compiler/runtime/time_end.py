# console.timeEnd(label).
def _time_end(label="default"):
    _time_log(label)
    del _watches[label]
