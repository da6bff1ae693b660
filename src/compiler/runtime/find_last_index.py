# items.findLastIndex(predicate).
def _find_last_index(items, predicate):
    for i in range(len(items) - 1, -1, -1):
        if predicate(items[i]):
            return i
    return -1
