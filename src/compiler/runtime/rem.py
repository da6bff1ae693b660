# a % b of integers: with the sign of a.
def _rem(a, b):
    return a % abs(b) if a >= 0 else -(-a % abs(b))
