# set.intersection(other), in the order of the smaller one.
def _intersection(left, right):
    if len(left) > len(right):
        left, right = right, left
    return _Set([x for x in left if x in right])
