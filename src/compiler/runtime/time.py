# console.time(label).
def _time(label="default"):
    _watches[label] = time.ticks_us()
