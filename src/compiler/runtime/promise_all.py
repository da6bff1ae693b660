# Promise.all(values).
def _promise_all(values):
    result = _Promise()
    values = list(values)
    found = [None] * len(values)
    left = [len(values)]

    def watch(index, value):
        def fulfilled(value):
            found[index] = value
            left[0] -= 1
            if left[0] == 0:
                resolve(found)

        _resolved(value).then(fulfilled, reject)

    resolve, reject = result._settlers()
    for index, value in enumerate(values):
        watch(index, value)
    if not values:
        resolve(found)
    return result
