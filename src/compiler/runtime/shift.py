# items.shift(), None where there is none.
def _shift(items):
    return items.pop(0) if items else None
