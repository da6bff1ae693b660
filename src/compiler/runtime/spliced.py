# items.toSpliced(start, count, ...new).
def _spliced(items, *edit):
    copy = list(items)
    _splice(copy, *edit)
    return copy
