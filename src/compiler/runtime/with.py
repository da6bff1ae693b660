# items.with(index, value).
def _with(items, index, value):
    if not -len(items) <= index < len(items):
        raise RangeError("Invalid index : %d" % index)
    copy = list(items)
    copy[index] = value
    return copy
