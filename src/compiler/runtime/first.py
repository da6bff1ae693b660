# The first of what an iterator gives; the default where it gives nothing.
def _first(iterator, default):
    for x in iterator:
        return x
    return default
