# a ** b where one is NaN or infinite.
def _pow_limit(a, b):
    if a != a or b != b or (b - b != 0 and abs(a) == 1):
        return float("nan")
    if b - b != 0:
        return float("inf") if (abs(a) > 1) == (b > 0) else 0
    if b < 0:
        return 0
    return a if b % 2 == 1 else float("inf")
