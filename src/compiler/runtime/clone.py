# structuredClone(value).
def _clone(value, seen=None):
    if value is None or isinstance(value, (bool, int, float, str, bytes)):
        return value
    seen = seen if seen is not None else {}
    if id(value) in seen:
        return seen[id(value)]
    if isinstance(value, tuple):
        return tuple([_clone(x, seen) for x in value])
    if isinstance(value, bytearray):
        copy = seen[id(value)] = bytearray(value)
        return copy
    if isinstance(value, list):
        copy = seen[id(value)] = []
        copy.extend([_clone(x, seen) for x in value])
        return copy
    if isinstance(value, set) or hasattr(value, "_nodes") and hasattr(value, "discard"):
        copy = seen[id(value)] = type(value)()
        for x in value:
            copy.add(_clone(x, seen))
        return copy
    return _clone_entries(value, seen)
