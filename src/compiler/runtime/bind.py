# A function with its first arguments given.
def _bind(function, *first):
    return lambda *rest: function(*first, *rest)
