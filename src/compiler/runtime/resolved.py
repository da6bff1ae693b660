# Promise.resolve(value).
def _resolved(value=None):
    if isinstance(value, _Promise):
        return value
    promise = _Promise()
    promise._resolve(value)
    return promise
