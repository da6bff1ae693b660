# Math.trunc(x), also of NaN and the infinities.
def _trunc(x):
    return int(x) if x - x == 0 else x
