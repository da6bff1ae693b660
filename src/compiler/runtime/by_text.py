# How sort() compares without a callback: by the items' texts.
def _by_text(a, b):
    a = _str(a)
    b = _str(b)
    return -1 if a < b else 1 if a > b else 0
