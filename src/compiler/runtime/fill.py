# items.fill(value, start, end).
def _fill(items, value, start=0, end=None):
    for i in range(len(items))[start:end]:
        items[i] = value
    return items
