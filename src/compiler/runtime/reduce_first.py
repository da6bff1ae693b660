# items.reduce(function) of at least one item.
def _reduce_first(function, items):
    if not items:
        raise TypeError("Reduce of empty array with no initial value")
    value = items[0]
    for i in range(1, len(items)):
        value = function(value, items[i])
    return value
