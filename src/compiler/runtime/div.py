# a / b: an int where the quotient is one.
def _div(a, b):
    if b == 0:
        if a == 0 or a != a:
            return float("nan")
        return float("inf") if (a < 0) == (math.copysign(1, b) < 0) else -float("inf")
    if isinstance(a, int) and isinstance(b, int) and a % b == 0:
        return a // b
    return a / b
