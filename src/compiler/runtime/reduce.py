# items.reduce(function, initial).
def _reduce(function, items, value):
    for x in items:
        value = function(value, x)
    return value
