# Runs a coroutine up to its first `await`, and goes on with it whenever what it awaits is settled.
def _start(coroutine):
    promise = _Promise()

    def drive(advance, value):
        try:
            awaited = advance(value)
        except StopIteration as end:
            promise._resolve(end.value)
        except Exception as error:
            promise._settle(2, _caught(error))
        else:
            awaited._subscribe(go_on, fail)

    def go_on(value):
        drive(coroutine.send, value)

    def fail(error):
        drive(coroutine.throw, _thrown(error))

    go_on(None)
    return promise
