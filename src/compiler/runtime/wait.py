# `await` outside a function: everything else goes on until the promise is settled.
def _wait(value):
    settled = []
    _resolved(value)._subscribe(lambda value: settled.append((value, None)), lambda error: settled.append((None, _thrown(error))))
    _run_jobs(lambda: len(settled) > 0)
    if not settled:
        raise SystemExit
    value, error = settled[0]
    if error is not None:
        raise error
    return value
