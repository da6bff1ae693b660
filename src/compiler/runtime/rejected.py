# Promise.reject(error).
def _rejected(error=None):
    promise = _Promise()
    promise._settle(2, error)
    return promise
