# A dict of JSON, and those in it, as objects with attributes.
def _with_attributes(value):
    if isinstance(value, list):
        return [_with_attributes(x) for x in value]
    if not isinstance(value, dict):
        return value
    result = _Record()
    for key in value:
        setattr(result, key, _with_attributes(value[key]))
    return result
