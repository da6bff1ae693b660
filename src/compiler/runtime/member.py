# x[key], of a value of which nothing is known; None where it has no such member.
def _member(x, key):
    if isinstance(x, (list, tuple, str, bytes, bytearray)):
        if key == "length":
            return len(x)
        return x[key] if isinstance(key, int) and 0 <= key < len(x) else None
    if isinstance(x, dict) or hasattr(x, "_nodes"):
        return x.get(key)
    return getattr(x, key, None)
