# A number as console.log prints it, with the sign of a zero.
def _show_num(x):
    return "-0" if x == 0 and repr(x)[0] == "-" else _num(x)
