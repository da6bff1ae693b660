# items.join(separator).
def _join(items, separator=None):
    return ("," if separator is None else separator).join([_str(x, "") for x in items])
