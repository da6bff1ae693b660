# left.isSubsetOf(right).
def _subset(left, right):
    return len([x for x in left if x not in right]) == 0
