# Number.isFinite(x), of any value.
def _is_finite(x):
    return isinstance(x, (int, float)) and not isinstance(x, bool) and x - x == 0
