# items.copyWithin(target, start, end).
def _copy_within(items, target, start, end=None):
    part = items[start:end]
    if target < 0:
        target = max(len(items) + target, 0)
    for i in range(min(len(part), len(items) - target)):
        items[target + i] = part[i]
    return items
