# a === b, for values whose types are not known.
def _same(a, b):
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (int, float, str, bytes)):
        return a == b
    return a is b
