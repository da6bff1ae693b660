# items.reverse(), for its value.
def _reverse(items):
    items.reverse()
    return items
