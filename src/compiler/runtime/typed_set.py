# array.set(items, offset).
def _typed_set(array, items, offset=0):
    for i, x in enumerate(list(items)):
        array[offset + i] = x
