# Waiting with a limit, and for several at once.
from . import core


async def wait_for(aw, timeout, sleep=core.sleep):
    task = core.as_task(aw)
    if timeout is None:
        return await task
    # None while it runs, then True or the exception that ended it.
    status = None
    result = None

    async def watch(waiter):
        nonlocal status, result
        try:
            result = await task
            ended = True
        except BaseException as error:
            ended = error
        if status is None:
            status = ended
            waiter.cancel()

    watcher = core.create_task(watch(core.cur_task))
    try:
        await sleep(timeout)
    except core.CancelledError as error:
        if status is True:
            return result
        if status is None:
            # The wait itself was cancelled from outside.
            status = True
            watcher.cancel()
            raise error
        raise status
    status = True
    watcher.cancel()
    await watcher
    raise core.TimeoutError


def wait_for_ms(aw, timeout):
    return wait_for(aw, timeout, core.sleep_ms)


class _All:
    # What a gathering task waits in.
    def remove(self, task):
        pass


async def gather(*aws, return_exceptions=False):
    if not aws:
        return []
    tasks = [core.as_task(aw) for aw in aws]
    waiter = core.cur_task
    left = 0
    failure = None
    everything = _All()

    def one_done(task, outcome):
        nonlocal left, failure
        left -= 1
        failed = not isinstance(outcome, StopIteration) and not return_exceptions
        if failed and failure is None:
            failure = outcome
        if waiter.data is everything and (failed or not left):
            waiter.data = None
            core._task_queue.push(waiter)

    for task in tasks:
        if task._done:
            task._retrieved = True
            if not isinstance(task._outcome, StopIteration) and not return_exceptions and failure is None:
                failure = task._outcome
        else:
            left += 1
            task._on_done = one_done
    if left and failure is None:
        waiter.data = everything
        try:
            await _pause()
        except core.CancelledError as error:
            for task in tasks:
                task._on_done = None
                task.cancel()
            raise error
    if failure is not None:
        raise failure
    return [_result(task) for task in tasks]


def _result(task):
    outcome = task._outcome
    return outcome.value if isinstance(outcome, StopIteration) else outcome


def _pause():
    yield
