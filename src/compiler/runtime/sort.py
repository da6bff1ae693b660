# items.sort(compare): in place and stable (a merge sort), which Python's own sort is not here.
def _sort(items, compare):
    nothing = [x for x in items if x is None]
    runs = [[x] for x in items if x is not None]
    while len(runs) > 1:
        odd = runs[-1:] if len(runs) % 2 else []
        runs = [_merge(runs[i], runs[i + 1], compare) for i in range(0, len(runs) - 1, 2)] + odd
    items[:] = (runs[0] if runs else []) + nothing
    return items
