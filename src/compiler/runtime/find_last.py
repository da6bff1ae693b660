# items.findLast(predicate).
def _find_last(items, predicate):
    for i in range(len(items) - 1, -1, -1):
        if predicate(items[i]):
            return items[i]
