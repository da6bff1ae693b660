# The names of an object's own properties, in the order of its class. A word of Python's own has a mark behind it there.
def _own_keys(value):
    names = getattr(value, "_keys", None) or getattr(value, "_fields", None)
    own = value.__dict__
    return [name for name in names or sorted(own) if name in own or name + "_" in own]
