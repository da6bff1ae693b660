# Math.round(x): halves go up.
def _round(x):
    n = math.floor(x)
    return n + 1 if x - n >= 0.5 else n
