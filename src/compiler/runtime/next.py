# What an iterator's next() gives.
class _Result:
    _keys = ("value", "done")

    def __init__(self, value, done):
        self.value = value
        self.done = done


# iterator.next(value).
def _next(iterator, value=None):
    if hasattr(iterator, "next"):
        return iterator.next() if value is None else iterator.next(value)
    try:
        return _Result(next(iterator) if value is None else iterator.send(value), False)
    except StopIteration as end:
        return _Result(end.value, True)
