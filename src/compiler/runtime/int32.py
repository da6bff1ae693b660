# x | 0, for any number.
def _int32(x):
    if x - x != 0:
        return 0
    return ((int(x) + 0x80000000) & 0xFFFFFFFF) - 0x80000000
