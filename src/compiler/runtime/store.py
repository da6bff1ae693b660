# items[index] = value, where the list may have to grow.
def _store(items, index, value):
    if index == len(items):
        items.append(value)
    elif index > len(items):
        items.extend([None] * (index - len(items)) + [value])
    elif index >= 0:
        items[index] = value
