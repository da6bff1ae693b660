# A number as JavaScript prints it.
def _num(x):
    if not isinstance(x, float):
        return str(x)
    if x != x:
        return "NaN"
    if x - x != 0:
        return "Infinity" if x > 0 else "-Infinity"
    if -1e15 < x < 1e15 and x == int(x):
        return str(int(x))
    sign = "-" if x < 0 else ""
    text = repr(abs(x))
    if len(text) > 16 and float("%.15g" % abs(x)) == abs(x):
        text = "%.15g" % abs(x)
    digits, point = _digits(text)
    count = len(digits)
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    if 0 < point < count:
        return sign + digits[:point] + "." + digits[point:]
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if count > 1:
        digits = digits[0] + "." + digits[1:]
    return "%s%se%s%d" % (sign, digits, "+" if point > 0 else "-", abs(point - 1))
