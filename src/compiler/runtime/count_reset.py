# console.countReset(label).
def _count_reset(label="default"):
    _counts[label] = 0
