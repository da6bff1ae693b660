# x.toFixed(digits), also of NaN, the infinities and from 1e21 on.
def _fixed(x, digits=0):
    if not -1e21 < x < 1e21:
        return _num(x)
    return "%.*f" % (digits, x + 0.0)
