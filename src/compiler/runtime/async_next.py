# asyncIterator.next().
def _async_next(iterator):
    def following():
        try:
            value = yield from iterator.__anext__()
        except StopAsyncIteration:
            return _Result(None, True)
        return _Result(value, False)

    return _start(following())
