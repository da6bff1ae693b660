# items.flat(depth).
def _flat(items, depth=1):
    result = []
    for x in items:
        if depth > 0 and isinstance(x, (list, tuple)):
            result.extend(_flat(x, depth - 1))
        else:
            result.append(x)
    return result
