# console.count(label).
def _count(label="default"):
    _counts[label] = _counts.get(label, 0) + 1
    print("%s: %d" % (label, _counts[label]))
