# a / b of bigints: towards zero.
def _bigint_div(a, b):
    if b == 0:
        raise RangeError("Division by zero")
    return a // b if (a < 0) == (b < 0) else -(-a // b)
