# Math.sqrt(x), NaN below zero.
def _sqrt(x):
    return math.sqrt(x) if x >= 0 else float("nan")
