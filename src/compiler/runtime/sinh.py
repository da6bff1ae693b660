# Math.sinh(x), infinite where Python overflows.
def _sinh(x):
    try:
        return math.sinh(x)
    except OverflowError:
        return float("inf") if x > 0 else float("-inf")
