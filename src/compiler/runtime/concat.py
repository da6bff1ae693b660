# items.concat(...more), where what is added may be lists or items.
def _concat(items, *more):
    result = list(items)
    for x in more:
        if isinstance(x, (list, tuple)):
            result.extend(x)
        else:
            result.append(x)
    return result
