# A Promise: 0 pending, 1 fulfilled, 2 failed. Awaiting one gives it to the driver of the coroutine.
class _Promise:
    def __init__(self, executor=None):
        self._state = 0
        self._value = None
        self._waiting = []
        if executor is not None:
            resolve, reject = self._settlers()
            try:
                executor(resolve, reject)
            except Exception as error:
                reject(_caught(error))

    def __iter__(self):
        return (yield self)

    def _settlers(self):
        done = []

        def resolve(value=None):
            if not done:
                done.append(True)
                self._resolve(value)

        def reject(error=None):
            if not done:
                done.append(True)
                self._settle(2, error)

        return resolve, reject

    def _resolve(self, value):
        if isinstance(value, _Promise):
            _jobs.append((lambda _: value._subscribe(*self._settlers()), None))
        elif hasattr(value, "then"):
            _jobs.append((lambda _: value.then(*self._settlers()), None))
        else:
            self._settle(1, value)

    def _settle(self, state, value):
        self._state = state
        self._value = value
        waiting = self._waiting
        self._waiting = None
        if state == 2 and not waiting:
            _unhandled.append(self)
        for reactions in waiting:
            _jobs.append((reactions[state - 1], value))

    def _subscribe(self, fulfilled, failed):
        if self._state == 0:
            self._waiting.append((fulfilled, failed))
            return
        if self in _unhandled:
            _unhandled.remove(self)
        _jobs.append(((fulfilled, failed)[self._state - 1], self._value))

    def then(self, fulfilled=None, failed=None):
        result = _Promise()

        def reaction(call):
            def react(value):
                try:
                    value = call(value)
                except Exception as error:
                    result._settle(2, _caught(error))
                else:
                    result._resolve(value)

            return react

        self._subscribe(
            result._resolve if fulfilled is None else reaction(fulfilled),
            (lambda error: result._settle(2, error)) if failed is None else reaction(failed),
        )
        return result

    def catch(self, failed):
        return self.then(None, failed)

    def finally_(self, call):
        if call is None:
            return self.then()

        def failed(error):
            def again(_):
                raise _thrown(error)

            return _resolved(call()).then(again)

        return self.then(lambda value: _resolved(call()).then(lambda _: value), failed)
