# Array.of(...items).
def _array_of(*items):
    return list(items)
