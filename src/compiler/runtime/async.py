# An async function: a call starts at once and gives a promise.
def _async(function):
    return lambda *args: _start(function(*args))
