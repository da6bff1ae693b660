# Promise.any(values).
def _promise_any(values):
    result = _Promise()
    values = list(values)
    errors = [None] * len(values)
    left = [len(values)]

    def watch(index, value):
        def failed(error):
            errors[index] = error
            left[0] -= 1
            if left[0] == 0:
                reject(AggregateError(errors, "All promises were rejected"))

        _resolved(value).then(resolve, failed)

    resolve, reject = result._settlers()
    for index, value in enumerate(values):
        watch(index, value)
    if not values:
        reject(AggregateError(errors, "All promises were rejected"))
    return result
