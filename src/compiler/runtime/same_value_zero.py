# a === b, or both NaN.
def _same_value_zero(a, b):
    return _same(a, b) or (isinstance(a, float) and isinstance(b, float) and a != a and b != b)
