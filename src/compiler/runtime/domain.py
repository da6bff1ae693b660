# function(x), NaN outside the domain of the function.
def _domain(function, x):
    try:
        return function(x)
    except ValueError:
        return float("nan")
