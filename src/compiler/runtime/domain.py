# function(x), NaN where Python raises.
def _domain(function, x):
    try:
        return function(x)
    except ValueError:
        return float("nan")
    except OverflowError:
        return float("inf")
