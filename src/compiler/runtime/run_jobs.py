# Runs all that waits to run, timers in their time, until nothing is left (or `is_over` says so).
def _run_jobs(is_over=lambda: False):
    while not is_over():
        if _jobs:
            function, value = _jobs.pop(0)
            function(value)
        elif _unhandled:
            raise _thrown(_unhandled[0]._value)
        elif not _timers or not _run_timer():
            return
