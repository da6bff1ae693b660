# JavaScript's truth of any value: empty lists and dicts are true, NaN is not.
def _truthy(x):
    if isinstance(x, (bool, str, int, float)):
        return x == x and bool(x)
    return x is not None
