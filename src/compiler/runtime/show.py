# A value as an argument of console.log prints it: texts as they are.
def _show(x, nothing="undefined"):
    if isinstance(x, Exception):
        return _str(x)
    return x if isinstance(x, str) else _inspect(x, nothing)
