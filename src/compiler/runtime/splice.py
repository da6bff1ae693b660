# items.splice(start, count, ...new).
def _splice(items, start, count=None, *new):
    start = max(len(items) + start, 0) if start < 0 else min(start, len(items))
    end = len(items) if count is None else min(start + max(count, 0), len(items))
    removed = items[start:end]
    items[start:end] = new
    return removed
