# set.union(other), in order.
def _union(left, right):
    result = _Set(left)
    for x in right:
        result.add(x)
    return result
