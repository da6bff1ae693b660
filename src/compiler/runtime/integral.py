# A parsed value with numbers that have no fraction as ints.
def _integral(value):
    if isinstance(value, float) and value == int(value):
        return int(value)
    if isinstance(value, list):
        return [_integral(x) for x in value]
    if isinstance(value, dict):
        for key in value:
            value[key] = _integral(value[key])
    return value
