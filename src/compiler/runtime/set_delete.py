# set.delete(value): whether it was there.
def _set_delete(set, value):
    found = value in set
    set.discard(value)
    return found
