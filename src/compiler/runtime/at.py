# items.at(index), of an array or a text: None outside.
def _at(items, index):
    return items[index] if -len(items) <= index < len(items) else None
