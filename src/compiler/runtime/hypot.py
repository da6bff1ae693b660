# Math.hypot(...values).
def _hypot(*values):
    largest = max([abs(x) for x in values] or [0])
    if largest == 0 or largest - largest != 0:
        return largest
    return largest * math.sqrt(sum([(x / largest) ** 2 for x in values]))
