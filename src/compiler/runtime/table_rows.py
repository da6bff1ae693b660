# (name, value) of each part of an array or object.
def _table_rows(value):
    if isinstance(value, (list, tuple)):
        return [(str(i), value[i]) for i in range(len(value))]
    return [(str(key), x) for key, x in _properties(value)]
