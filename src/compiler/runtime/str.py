# String(x).
def _str(x, nothing="undefined"):
    if isinstance(x, str):
        return x
    if x is None:
        return nothing
    if isinstance(x, bool):
        return "true" if x else "false"
    if isinstance(x, (int, float)):
        return _num(x)
    if isinstance(x, (list, tuple)):
        return ",".join([_str(y, "") for y in x])
    if hasattr(x, "toString"):
        return x.toString()
    if isinstance(x, Exception):
        name = _error_name(x)
        return name + ": " + str(x) if str(x) else name
    if isinstance(x, (bytes, bytearray)):
        return ",".join([str(y) for y in x])
    return "[object Object]"
