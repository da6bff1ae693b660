# The loop: tasks, the queue of those that can run, and the objects that others wait for.
import sys
from time import ticks_add, ticks_diff, ticks_ms

import _kernel
from _board import clock

_POLL = 3
_POLLIN = 1
_POLLOUT = 4


class CancelledError(BaseException):
    pass


class TimeoutError(Exception):
    pass


class TaskQueue:
    # Tasks by time; those of one time stay in the order in which they came.
    def __init__(self):
        self._tasks = []

    def push(self, task, key=None):
        task.ph_key = ticks_ms() if key is None else key
        i = len(self._tasks)
        while i and ticks_diff(self._tasks[i - 1].ph_key, task.ph_key) > 0:
            i -= 1
        self._tasks.insert(i, task)

    def peek(self):
        return self._tasks[0] if self._tasks else None

    def pop(self):
        return self._tasks.pop(0)

    def remove(self, task):
        if task in self._tasks:
            self._tasks.remove(task)


class Task:
    def __init__(self, coro, globals=None):
        self.coro = coro
        # What the task waits in or for: a queue, an IOQueue or another task; an exception is thrown into it next.
        self.data = None
        self.ph_key = 0
        self._waiters = TaskQueue()
        self._done = False
        self._on_done = None
        self._outcome = None
        self._retrieved = False

    def __iter__(self):
        self._retrieved = True
        return self

    def __next__(self):
        if self._done:
            raise self._outcome
        self._waiters.push(cur_task)
        cur_task.data = self

    def done(self):
        return self._done

    def cancel(self):
        if self._done:
            return False
        if self is cur_task:
            raise RuntimeError("can't cancel self")
        # Whoever waits for another task has that one cancelled, and hears of it from there.
        task = self
        while isinstance(task.data, Task):
            task = task.data
        if hasattr(task.data, "remove"):
            task.data.remove(task)
        _task_queue.remove(task)
        task.data = CancelledError()
        _task_queue.push(task)
        return True

    def _finish(self, outcome):
        self._done = True
        self._outcome = outcome
        if self._on_done is not None:
            self._retrieved = True
            self._on_done(self, outcome)
        while self._waiters.peek():
            _task_queue.push(self._waiters.pop())
        if not self._retrieved and not isinstance(outcome, (StopIteration, CancelledError)):
            # Somebody may still ask for the result before the loop comes round.
            _task_queue.push(self)

    def _complain(self):
        if self._retrieved:
            return
        context = {"message": "Task exception wasn't retrieved", "exception": self._outcome, "future": self}
        Loop.call_exception_handler(context)


class IOQueue:
    # The objects that tasks wait to read from or write to.
    def __init__(self):
        self.map = {}

    def _enqueue(self, stream, index):
        entry = self.map.get(id(stream))
        if entry is None:
            entry = self.map[id(stream)] = [None, None, stream]
        entry[index] = cur_task
        cur_task.data = self

    def queue_read(self, stream):
        self._enqueue(stream, 0)
        yield

    def queue_write(self, stream):
        self._enqueue(stream, 1)
        yield

    def remove(self, task):
        for key in list(self.map):
            entry = self.map[key]
            for index in (0, 1):
                if entry[index] is task:
                    entry[index] = None
            if entry[0] is None and entry[1] is None:
                del self.map[key]

    def _wake_ready(self):
        woken = False
        for key in list(self.map):
            entry = self.map[key]
            flags = (_POLLIN if entry[0] else 0) | (_POLLOUT if entry[1] else 0)
            ready = entry[2].ioctl(_POLL, flags)
            for index, flag in ((0, _POLLIN), (1, _POLLOUT)):
                # Anything beyond what was asked for is an error, which wakes everybody.
                if entry[index] and ready & (flag | ~flags):
                    entry[index].data = None
                    _task_queue.push(entry[index])
                    entry[index] = None
                    woken = True
            if entry[0] is None and entry[1] is None:
                del self.map[key]
        return woken

    def wait_io_event(self, dt):
        # Waits up to dt milliseconds, for ever if negative, and wakes who can go on.
        deadline = clock.deadline_ms(dt)
        passed = False
        while not self._wake_ready() and not passed:
            passed = _kernel.wait(deadline)
        if not passed:
            clock.drop(deadline)


class _Sleep:
    def __init__(self, until):
        self._until = until

    def __iter__(self):
        return self

    def __next__(self):
        if self._until is None:
            raise StopIteration
        _task_queue.push(cur_task, self._until)
        self._until = None


def sleep_ms(t):
    return _Sleep(ticks_add(ticks_ms(), max(0, t)))


def sleep(t):
    return sleep_ms(int(t * 1000))


def create_task(coro):
    if not hasattr(coro, "send"):
        raise TypeError("coroutine expected")
    task = Task(coro)
    _task_queue.push(task)
    return task


def as_task(awaitable):
    return awaitable if isinstance(awaitable, Task) else create_task(awaitable)


def _step(task):
    # Runs a task to its next wait; gives what ended it, if it ended.
    try:
        thrown = task.data
        task.data = None
        if isinstance(thrown, BaseException):
            task.coro.throw(thrown)
        else:
            task.coro.send(None)
    except (CancelledError, Exception) as outcome:
        return outcome
    return None


def run_until_complete(main_task=None):
    global cur_task
    while True:
        task = _task_queue.peek()
        while task is None or ticks_diff(task.ph_key, ticks_ms()) > 0:
            if task is None and not _io_queue.map:
                return None
            _io_queue.wait_io_event(-1 if task is None else ticks_diff(task.ph_key, ticks_ms()))
            task = _task_queue.peek()
        if _io_queue.map:
            _io_queue._wake_ready()
        task = _task_queue.pop()
        if task._done:
            if task is _stop_task:
                return None
            task._complain()
            continue
        cur_task = task
        outcome = _step(task)
        cur_task = None
        if outcome is None:
            continue
        if task is main_task:
            task._done = True
            task._outcome = outcome
            if isinstance(outcome, StopIteration):
                return outcome.value
            raise outcome
        task._finish(outcome)


def run(coro):
    return run_until_complete(create_task(coro))


class Loop:
    _handler = None

    def create_task(coro):
        return create_task(coro)

    def run_forever():
        global _stop_task
        _stop_task = Task(None)
        _stop_task._done = True
        _stop_task._retrieved = True
        run_until_complete(None)

    def run_until_complete(aw):
        return run_until_complete(as_task(aw))

    def stop():
        global _stop_task
        if _stop_task is not None:
            _task_queue.push(_stop_task)

    def close():
        pass

    def set_exception_handler(handler):
        Loop._handler = handler

    def get_exception_handler():
        return Loop._handler

    def default_exception_handler(loop, context):
        print(context["message"], file=sys.stderr)
        print("future:", context["future"], "coro=", context["future"].coro, file=sys.stderr)
        sys.print_exception(context["exception"], sys.stderr)

    def call_exception_handler(context):
        (Loop._handler or Loop.default_exception_handler)(Loop, context)


def get_event_loop(runq_len=0, waitq_len=0):
    return Loop


def current_task():
    if cur_task is None:
        raise RuntimeError("no running event loop")
    return cur_task


def new_event_loop():
    global _task_queue, _io_queue, cur_task
    _task_queue = TaskQueue()
    _io_queue = IOQueue()
    cur_task = None
    return Loop


cur_task = None
_stop_task = None
_task_queue = TaskQueue()
_io_queue = IOQueue()
