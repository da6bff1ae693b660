# Math.ceil(x), also of NaN and the infinities.
def _ceil(x):
    return math.ceil(x) if x - x == 0 else x
