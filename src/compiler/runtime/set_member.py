# x[key] = value, where x may be a record, an array or an object.
def _set_member(x, key, value):
    try:
        x[key] = value
    except TypeError:
        setattr(x, key, value)
