# x.name, of a value of which nothing is known.
def _property(x, name):
    if name == "length" and isinstance(x, (str, list, tuple, bytes, bytearray)):
        return len(x)
    if isinstance(x, Exception) and not hasattr(x, name):
        if name == "message":
            return str(x)
        if name == "name":
            return _error_name(x)
    return getattr(x, name, None)
