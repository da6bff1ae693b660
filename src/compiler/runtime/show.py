# A value as an argument of console.log prints it: texts as they are.
def _show(x, nothing="undefined"):
    return x if isinstance(x, str) else _inspect(x, nothing)
