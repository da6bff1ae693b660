# items.indexOf(item, start).
def _index_of(items, item, start=None):
    start = start or 0
    if start < 0:
        start = max(len(items) + start, 0)
    for i in range(start, len(items)):
        if _same(items[i], item):
            return i
    return -1
