# set.symmetricDifference(other), in order.
def _symmetric_difference(left, right):
    return _Set([x for x in left if x not in right] + [x for x in right if x not in left])
