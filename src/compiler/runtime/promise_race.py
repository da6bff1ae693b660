# Promise.race(values).
def _promise_race(values):
    result = _Promise()
    resolve, reject = result._settlers()
    for value in values:
        _resolved(value).then(resolve, reject)
    return result
