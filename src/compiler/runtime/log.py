# Math.log(x) and its kind: -Infinity of 0 and NaN below.
def _log(log, x):
    if x > 0:
        return x if x - x != 0 else log(x)
    return float("-inf") if x == 0 else float("nan")
