# A function with properties: MicroPython's own functions have none.
class _Function:
    def __init__(self, function):
        self._function = function

    def __call__(self, *args):
        return self._function(*args)
