# items.push(...more), for its value.
def _push(items, *more):
    items.extend(more)
    return len(items)
