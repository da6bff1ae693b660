# Object.keys(value).
def _object_keys(value):
    if isinstance(value, (list, tuple, str)):
        return [str(i) for i in range(len(value))]
    return [str(key) for key, _ in _properties(value)]
