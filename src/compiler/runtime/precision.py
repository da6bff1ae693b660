# x.toPrecision(precision).
def _precision(x, precision):
    if x - x != 0:
        return _num(x)
    if x == 0:
        return "0." + "0" * (precision - 1) if precision > 1 else "0"
    exponent = int(("%.*e" % (precision - 1, x)).split("e")[1])
    if -7 < exponent < precision:
        return "%.*f" % (precision - 1 - exponent, x)
    return _exponential(x, precision - 1)
