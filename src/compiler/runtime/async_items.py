# What an async generator yields to its user, among what it yields to the driver.
class _Item:
    def __init__(self, value):
        self.value = value


# An async generator on asyncio: its coroutine runs on to the next item.
class _AsyncItems:
    def __init__(self, coroutine):
        self._coroutine = coroutine

    def __aiter__(self):
        return self

    def __anext__(self):
        value = None
        advance = self._coroutine.send
        while True:
            try:
                given = advance(value)
            except StopIteration:
                raise StopAsyncIteration
            if isinstance(given, _Item):
                return given.value
            try:
                value = yield given
                advance = self._coroutine.send
            except Exception as error:
                value = error
                advance = self._coroutine.throw


def _async_items(function):
    return lambda *args: _AsyncItems(function(*args))
