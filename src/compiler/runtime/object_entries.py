# Object.entries(value).
def _object_entries(value):
    if isinstance(value, (list, tuple, str)):
        return [[str(i), x] for i, x in enumerate(value)]
    return [[str(key), x] for key, x in _properties(value)]
