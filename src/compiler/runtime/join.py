# items.join(separator).
def _join(items, separator=","):
    return separator.join([_str(x, "") for x in items])
