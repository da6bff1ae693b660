# Promise.allSettled(values).
class _Settled:
    _keys = ("status", "value", "reason")

    def __init__(self, status, value=None, reason=None):
        self.status = status
        self.value = value
        self.reason = reason


def _promise_settled(values):
    def settled(value):
        return _resolved(value).then(lambda value: _Settled("fulfilled", value), lambda error: _Settled("rejected", None, error))

    return _promise_all([settled(value) for value in values])
