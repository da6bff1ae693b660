# x.toString(radix): of a fraction as many digits as tell the number from its neighbours.
def _radix(x, radix):
    if radix == 10 or x - x != 0:
        return _num(x)
    if x < 0:
        return "-" + _radix(-x, radix)
    symbols = "0123456789abcdefghijklmnopqrstuvwxyz"
    whole = int(x)
    fraction = x - whole
    behind = []
    delta = _half_step(x) if fraction else 0
    while fraction and fraction >= delta:
        fraction *= radix
        delta *= radix
        behind.append(int(fraction))
        fraction -= behind[-1]
        if (fraction > 0.5 or (fraction == 0.5 and behind[-1] & 1)) and fraction + delta > 1:
            while behind and behind[-1] + 1 == radix:
                behind.pop()
            if behind:
                behind[-1] += 1
            else:
                whole += 1
            break
    text = "" if whole else "0"
    while whole:
        text = symbols[whole % radix] + text
        whole //= radix
    return text + "." + "".join([symbols[digit] for digit in behind]) if behind else text
