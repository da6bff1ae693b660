# Half the distance to the next float.
def _half_step(x):
    step = 1.0
    while step < x:
        step *= 2
    while x + step / 2 != x:
        step /= 2
    return max(step / 2, 5e-324)
