# items.unshift(...more), for its value.
def _unshift(items, *more):
    items[0:0] = more
    return len(items)
