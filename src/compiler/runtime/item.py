# xs[i], None where there is no such item.
def _item(xs, i):
    return xs[i] if 0 <= i < len(xs) else None
