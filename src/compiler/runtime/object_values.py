# Object.values(value).
def _object_values(value):
    return list(value) if isinstance(value, (list, tuple, str)) else [x for _, x in _properties(value)]
