# [name, value] of each of an object's own properties, in order.
def _properties(value):
    if isinstance(value, dict) or hasattr(value, "_nodes"):
        return [(key, value[key]) for key in value]
    own = value.__dict__
    return [(name, own[name if name in own else name + "_"]) for name in _own_keys(value)]
