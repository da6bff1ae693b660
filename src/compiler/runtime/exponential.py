# x.toExponential(digits).
def _exponential(x, digits=None):
    if x - x != 0:
        return _num(x)
    if digits is None:
        sign = "-" if x < 0 else ""
        significant, point = _digits(repr(abs(x)))
        if not significant:
            return "0e+0"
        mantissa = significant[0] + ("." + significant[1:] if len(significant) > 1 else "")
        return "%s%se%s%d" % (sign, mantissa, "+" if point > 0 else "-", abs(point - 1))
    mantissa, exponent = ("%.*e" % (digits, x + 0.0)).split("e")
    return "%se%s%d" % (mantissa, exponent[0], int(exponent[1:]))
