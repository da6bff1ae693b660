# BigInt.asIntN(bits, x).
def _as_int_n(bits, x):
    if bits == 0:
        return 0
    half = 1 << (bits - 1)
    return ((x + half) & ((1 << bits) - 1)) - half
