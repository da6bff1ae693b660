# What tasks agree by.
import io

from . import core

_POLL = 3
_POLLIN = 1


def _wait_in(queue):
    queue.push(core.cur_task)
    core.cur_task.data = queue
    yield


class Event:
    def __init__(self):
        self._set = False
        self._waiting = core.TaskQueue()

    def is_set(self):
        return self._set

    def set(self):
        while self._waiting.peek():
            task = self._waiting.pop()
            task.data = None
            core._task_queue.push(task)
        self._set = True

    def clear(self):
        self._set = False

    async def wait(self):
        if not self._set:
            await _wait_in(self._waiting)
        return True


class Lock:
    def __init__(self):
        self._locked = False
        # The task that the lock was handed to, until it runs.
        self._next = None
        self._waiting = core.TaskQueue()

    def locked(self):
        return self._locked

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock not acquired")
        self._next = None
        if self._waiting.peek():
            # Handed over still locked, so that nobody comes between.
            self._next = self._waiting.pop()
            self._next.data = None
            core._task_queue.push(self._next)
        else:
            self._locked = False

    async def acquire(self):
        if not self._locked:
            self._locked = True
            return True
        task = core.cur_task
        try:
            await _wait_in(self._waiting)
        except core.CancelledError as error:
            if self._next is task:
                self.release()
            raise error
        self._next = None
        return True

    async def __aenter__(self):
        return await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class ThreadSafeFlag(io.IOBase):
    def __init__(self):
        self._set = False

    def ioctl(self, request, flags):
        if request == _POLL:
            return flags & _POLLIN if self._set else 0
        return -1

    def set(self):
        self._set = True

    def clear(self):
        self._set = False

    async def wait(self):
        if not self._set:
            await core._io_queue.queue_read(self)
        self._set = False
