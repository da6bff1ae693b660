# Whether console.table gives a value a column for each of its parts.
def _has_parts(value):
    return not (value is None or isinstance(value, (bool, int, float, str, bytes)) or callable(value))
