# items.includes(item, start).
def _includes(items, item, start=0):
    for x in items[start:]:
        if _same_value_zero(x, item):
            return True
    return False
