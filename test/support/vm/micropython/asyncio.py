"""MicroPython's asyncio on virtual time: when every task waits, time jumps to the first that is due."""

import time


class CancelledError(BaseException):
    pass


class TimeoutError(Exception):
    pass


class _Wait:
    """What a coroutine gives to the loop to be resumed by: `queue` takes the task and knows when it goes on."""

    def __init__(self, arm):
        self.arm = arm

    def __iter__(self):
        return self

    def __next__(self):
        if self.arm is None:
            raise StopIteration
        arm, self.arm = self.arm, None
        arm(_current)
        return None


_current = None
_ready = []
_count = 0
_handler = None


def _schedule(task, at):
    global _count
    _count += 1
    entry = (at, _count, task)
    index = len(_ready)
    while index > 0 and _ready[index - 1][:2] > entry[:2]:
        index -= 1
    _ready.insert(index, entry)


def _remove(task):
    _ready[:] = [entry for entry in _ready if entry[2] is not task]


def _now():
    return time._now


class Task:
    def __init__(self, coro):
        self.coro = coro
        self.waiters = []
        self.finished = False
        self.value = None
        self.error = None
        self.is_awaited = False
        self.pending = None
        self.where = None

    def __iter__(self):
        self.is_awaited = True
        if not self.finished:
            yield from _Wait(self._join)
        if self.error is not None:
            raise self.error
        return self.value

    __await__ = __iter__

    def _join(self, task):
        self.waiters.append(task)
        task.where = self.waiters

    def done(self):
        return self.finished

    def cancel(self):
        if self.finished or self is _current:
            return False
        if isinstance(self.where, list) and self in self.where:
            self.where.remove(self)
        _remove(self)
        self.pending = CancelledError()
        _schedule(self, _now())
        return True

    def _finish(self, value, error):
        self.finished, self.value, self.error = True, value, error
        for waiter in self.waiters:
            waiter.where = None
            _schedule(waiter, _now())
        if error is not None and not self.waiters and not self.is_awaited and not isinstance(error, CancelledError):
            loop.call_exception_handler({"message": "Task exception wasn't retrieved", "exception": error, "future": self})
        self.waiters = []

    def _step(self):
        global _current
        _current = self
        pending, self.pending = self.pending, None
        try:
            if pending is not None:
                self.coro.throw(pending)
            else:
                self.coro.send(None)
        except StopIteration as stop:
            self._finish(stop.value, None)
        except (Exception, CancelledError) as error:
            self._finish(None, error)
        finally:
            _current = None


def current_task():
    if _current is None:
        raise RuntimeError("no running event loop")
    return _current


def create_task(coro):
    if not hasattr(coro, "send"):
        raise TypeError("coroutine expected")
    task = Task(coro)
    _schedule(task, _now())
    return task


def sleep_ms(milliseconds):
    return _Wait(lambda task: _schedule(task, _now() + max(0, int(milliseconds)) * 1000))


def sleep(seconds):
    return sleep_ms(seconds * 1000)


def _run_until(main):
    while _ready and not (main and main.finished):
        at, _, task = _ready.pop(0)
        if at > time._now:
            time._now = at
        task._step()


def run(coro):
    main = create_task(coro)
    main.is_awaited = True
    _run_until(main)
    if not main.finished:
        raise RuntimeError("the main task waits for ever")
    if main.error is not None:
        raise main.error
    return main.value


async def gather(*awaitables, return_exceptions=False):
    tasks = [each if isinstance(each, Task) else create_task(each) for each in awaitables]
    for task in tasks:
        task.is_awaited = True
    results = []
    for task in tasks:
        try:
            results.append(await task)
        except Exception as error:
            if not return_exceptions:
                raise
            results.append(error)
    return results


async def wait_for_ms(awaitable, milliseconds):
    if milliseconds is None:
        return await awaitable
    task = awaitable if isinstance(awaitable, Task) else create_task(awaitable)
    task.is_awaited = True
    outer = current_task()
    state = [False]

    async def expire():
        await sleep_ms(milliseconds)
        if not task.finished:
            state[0] = True
            task.cancel()

    timer = create_task(expire())
    try:
        return await task
    except CancelledError:
        if state[0]:
            raise TimeoutError
        raise
    finally:
        timer.cancel()


def wait_for(awaitable, seconds):
    return wait_for_ms(awaitable, None if seconds is None else int(seconds * 1000))


class Event:
    def __init__(self):
        self.state = False
        self.waiting = []

    def is_set(self):
        return self.state

    def set(self):
        self.state = True
        for task in self.waiting:
            task.where = None
            _schedule(task, _now())
        self.waiting = []

    def clear(self):
        self.state = False

    def _arm(self, task):
        self.waiting.append(task)
        task.where = self.waiting

    async def wait(self):
        if not self.state:
            await _Wait(self._arm)
        return True


class ThreadSafeFlag(Event):
    async def wait(self):
        if not self.state:
            await _Wait(self._arm)
        self.state = False


class Lock:
    def __init__(self):
        self.is_locked = False
        self.waiting = []

    def locked(self):
        return self.is_locked

    def release(self):
        if not self.is_locked:
            raise RuntimeError("Lock not acquired")
        if self.waiting:
            task = self.waiting.pop(0)
            task.where = None
            _schedule(task, _now())
        else:
            self.is_locked = False

    def _arm(self, task):
        self.waiting.append(task)
        task.where = self.waiting

    async def acquire(self):
        if self.is_locked:
            await _Wait(self._arm)
        self.is_locked = True
        return True

    async def __aenter__(self):
        return await self.acquire()

    async def __aexit__(self, kind, value, traceback):
        self.release()


class Loop:
    def create_task(self, coro):
        return create_task(coro)

    def run_forever(self):
        _run_until(None)

    def run_until_complete(self, awaitable):
        return run(awaitable)

    def stop(self):
        _ready.clear()

    def close(self):
        pass

    def set_exception_handler(self, handler):
        global _handler
        _handler = handler

    def get_exception_handler(self):
        return _handler

    def default_exception_handler(self, context):
        import sys

        print(context["message"], file=sys.stderr)
        sys.print_exception(context["exception"], sys.stderr)

    def call_exception_handler(self, context):
        (_handler or (lambda loop, context: loop.default_exception_handler(context)))(self, context)


loop = Loop()


def get_event_loop():
    return loop


def new_event_loop():
    global _ready, _handler
    _ready.clear()
    _handler = None
    return loop
