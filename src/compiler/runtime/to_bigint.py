# BigInt(x).
def _to_bigint(x):
    if isinstance(x, str):
        value = _number(x)
        if not isinstance(value, int):
            raise SyntaxError("Cannot convert " + x + " to a BigInt")
        return value
    if isinstance(x, float) and (x - x != 0 or x != int(x)):
        raise RangeError(
            "The number " + _num(x) + " cannot be converted to a BigInt because it is not an integer"
        )
    return int(x)
