# Number.isSafeInteger(x).
def _is_safe_integer(x):
    return _is_integer(x) and -9007199254740991 <= x <= 9007199254740991
