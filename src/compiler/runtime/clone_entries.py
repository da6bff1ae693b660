# A copy of a dict, a Map or an object, for structuredClone.
def _clone_entries(value, seen):
    if callable(value):
        raise TypeError("A function could not be cloned.")
    if isinstance(value, dict) or hasattr(value, "_nodes"):
        copy = seen[id(value)] = type(value)()
        for key in value:
            copy[_clone(key, seen)] = _clone(value[key], seen)
        return copy
    copy = seen[id(value)] = _Record()
    names = getattr(value, "_keys", None) or getattr(value, "_fields", None)
    if names:
        copy._fields = names
    for name in value.__dict__:
        if name == "_fields":
            continue
        setattr(copy, name, _clone(getattr(value, name), seen))
    return copy
