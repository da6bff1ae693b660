# A value as a directive of console.log prints it.
def _directive(directive, value):
    if directive == "s":
        if isinstance(value, (str, bool, int, float)) or value is None:
            return _str(value)
        return _inspect(value, "undefined", 0, [[0, 0], 0, []])
    if directive == "j":
        return _json(value)
    if directive == "c":
        return ""
    if directive in "oO":
        return _inspect(value)
    if directive == "d":
        return _num(_number(value))
    return _num(_parse_int(_str(value)) if directive == "i" else _parse_float(_str(value)))
