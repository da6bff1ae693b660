# set.add(value), for its value.
def _set_add(set, value):
    set.add(value)
    return set
