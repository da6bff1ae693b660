# What an async generator yields to its user, among what it yields to the driver.
class _Item:
    def __init__(self, value):
        self.value = value


# An async generator: its coroutine runs on to the next item, which comes as many turns later as in JavaScript.
class _AsyncGenerator:
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
                yield _resolved()
                raise StopAsyncIteration
            if isinstance(given, _Item):
                yield _resolved()
                yield _resolved()
                return given.value
            try:
                value = yield given
                advance = self._coroutine.send
            except Exception as error:
                value = error
                advance = self._coroutine.throw


def _async_generator(function):
    return lambda *args: _AsyncGenerator(function(*args))
