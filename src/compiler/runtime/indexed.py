# A callback that takes the index too, as one that counts for itself.
def _indexed(function):
    index = -1

    def call(x):
        nonlocal index
        index += 1
        return function(x, index)

    return call
