# Math.log1p(x): exact near zero.
def _log1p(x):
    if x <= -1:
        return float("-inf") if x == -1 else float("nan")
    y = 1 + x
    return x if y == 1 or x - x != 0 else math.log(y) - ((y - 1) - x) / y
