# Math.clz32(x).
def _clz32(x):
    x = _uint32(x)
    count = 32
    while x:
        x >>= 1
        count -= 1
    return count
