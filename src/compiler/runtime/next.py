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
        if value is not None:
            try:
                return _Result(iterator.send(value), False)
            except TypeError as error:
                # A generator that has not started has no use for the value.
                if not str(error).startswith("can't send"):
                    raise
        return _Result(next(iterator), False)
    except StopIteration as end:
        return _Result(end.value, True)
