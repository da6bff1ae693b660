# Number.isNaN(x), of any value.
def _is_nan(x):
    return isinstance(x, float) and x != x
