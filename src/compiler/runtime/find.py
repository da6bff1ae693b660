# items.find(predicate).
def _find(items, predicate):
    for x in items:
        if predicate(x):
            return x
