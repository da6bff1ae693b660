# x >>> 0, for any number.
def _uint32(x):
    return int(x) & 0xFFFFFFFF if x - x == 0 else 0
