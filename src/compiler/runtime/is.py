# Object.is(a, b).
def _is(a, b):
    if isinstance(a, float) and isinstance(b, float):
        return repr(a) == repr(b)
    if a == 0 and b == 0 and (isinstance(a, float) or isinstance(b, float)):
        return repr(float(a)) == repr(float(b))
    return _same(a, b)
