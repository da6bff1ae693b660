# a % b of bigints: with the sign of a.
def _bigint_mod(a, b):
    if b == 0:
        raise RangeError("Division by zero")
    return a % abs(b) if a >= 0 else -(-a % abs(b))
