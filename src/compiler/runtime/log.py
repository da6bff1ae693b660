# The values as console.log prints them.
def _log(*values, nothing="undefined"):
    print(*[x if isinstance(x, str) else _inspect(x, nothing) for x in values])
