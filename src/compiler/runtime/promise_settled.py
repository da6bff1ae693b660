# Promise.allSettled(values).
class _Fulfilled:
    _keys = ("status", "value")
    reason = None

    def __init__(self, value):
        self.status = "fulfilled"
        self.value = value


class _Failed:
    _keys = ("status", "reason")
    value = None

    def __init__(self, reason):
        self.status = "rejected"
        self.reason = reason


def _promise_settled(values):
    return _promise_all([_resolved(value).then(_Fulfilled, _Failed) for value in values])
