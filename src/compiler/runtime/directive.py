# A value as a directive of console.log prints it.
def _directive(directive, value):
    if directive == "s":
        return _str(value) if isinstance(value, (str, bool, int, float)) or value is None else _inspect(value)
    if directive == "j":
        return _json(value)
    if directive == "c":
        return ""
    if directive in "oO":
        return _inspect(value)
    if directive == "d":
        return _num(_number(value))
    return _num(_parse_int(_str(value)) if directive == "i" else _parse_float(_str(value)))
