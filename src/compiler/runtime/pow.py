# a ** b.
def _pow(a, b):
    if b == 0:
        return 1
    if a - a != 0 or b - b != 0:
        return _pow_limit(a, b)
    if a == 0 and b < 0:
        return float("-inf") if math.copysign(1, a) < 0 and b % 2 == 1 else float("inf")
    if a < 0 and b != int(b):
        return float("nan")
    try:
        return a**b
    except OverflowError:
        return float("-inf") if a < 0 and b % 2 == 1 else float("inf")
