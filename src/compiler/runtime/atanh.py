# Math.atanh(x), with the infinities at the ends and NaN outside.
def _atanh(x):
    if -1 < x < 1:
        return math.atanh(x)
    return x * float("inf") if abs(x) == 1 else float("nan")
