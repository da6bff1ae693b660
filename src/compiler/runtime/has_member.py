# key in x, of a value of which nothing is known.
def _has_member(key, x):
    if isinstance(x, dict) or hasattr(x, "_nodes"):
        return key in x
    if isinstance(x, (list, tuple)):
        return isinstance(key, int) and 0 <= key < len(x)
    return hasattr(x, key)
