# Math.max(...values): NaN where one is.
def _max(*values):
    best = float("-inf")
    for x in values:
        if x != x:
            return x
        if x > best:
            best = x
    return best
