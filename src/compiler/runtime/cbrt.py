# Math.cbrt(x).
def _cbrt(x):
    if x == 0 or x - x != 0:
        return x
    root = abs(x) ** (1 / 3)
    root -= (root * root * root - abs(x)) / (3 * root * root)
    return root if x > 0 else -root
