# items.length = length.
def _resize(items, length):
    if length < len(items):
        del items[length:]
    else:
        items.extend([None] * (length - len(items)))
