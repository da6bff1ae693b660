# The first n items of an iterable, None for those that it has not; what is left of a generator is closed.
def _take(items, n):
    taken = []
    rest = iter(items)
    for _ in range(n):
        try:
            taken.append(next(rest))
        except StopIteration:
            return taken + [None] * (n - len(taken))
    if hasattr(rest, "close"):
        rest.close()
    return taken
