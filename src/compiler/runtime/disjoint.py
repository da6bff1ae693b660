# left.isDisjointFrom(right).
def _disjoint(left, right):
    return len([x for x in left if x in right]) == 0
