# One sorted list of two.
def _merge(left, right, compare):
    merged = []
    i = 0
    for x in right:
        while i < len(left) and not compare(left[i], x) > 0:
            merged.append(left[i])
            i += 1
        merged.append(x)
    return merged + left[i:]
