# items.lastIndexOf(item, start).
def _last_index_of(items, item, start=-1):
    if start < 0:
        start += len(items)
    for i in range(min(start, len(items) - 1), -1, -1):
        if _same(items[i], item):
            return i
    return -1
