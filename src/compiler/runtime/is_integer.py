# Number.isInteger(x).
def _is_integer(x):
    if isinstance(x, float):
        return x - x == 0 and x == int(x)
    return isinstance(x, int) and not isinstance(x, bool)
