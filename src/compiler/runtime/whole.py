# A number without its fraction; NaN as it is.
def _whole(x):
    return int(x) if x - x == 0 else x
