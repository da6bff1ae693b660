# items.findIndex(predicate).
def _find_index(items, predicate):
    for i, x in enumerate(items):
        if predicate(x):
            return i
    return -1
