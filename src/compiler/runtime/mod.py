# a % b: with the sign of a.
def _mod(a, b):
    if b == 0 or a - a != 0:
        return float("nan")
    if isinstance(a, int) and isinstance(b, int):
        return a % abs(b) if a >= 0 else -(-a % abs(b))
    return a if b - b != 0 and b == b else math.fmod(a, b)
