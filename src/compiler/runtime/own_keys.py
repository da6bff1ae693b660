# The names of an object's own properties, in the order of its class; those that were added later are behind them.
# A word of Python's own has a mark behind it there.
def _own_keys(value):
    names = getattr(value, "_keys", None) or getattr(value, "_fields", None) or ()
    own = value.__dict__
    known = [name for name in names if name in own or name + "_" in own]
    return known + sorted([name for name in own if name not in names and name.rstrip("_") not in names and name[0] != "_"])
