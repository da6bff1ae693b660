# Math.floor(x), also of NaN and the infinities.
def _floor(x):
    return math.floor(x) if x - x == 0 else x
