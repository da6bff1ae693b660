# items.pop(), None where there is none.
def _pop(items):
    return items.pop() if items else None
