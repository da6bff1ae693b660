# An index that Python must not count from the end.
def _index(i):
    if i < 0:
        raise IndexError("index out of range")
    return i
