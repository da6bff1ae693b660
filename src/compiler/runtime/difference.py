# set.difference(other), in order.
def _difference(left, right):
    return _Set([x for x in left if x not in right])
