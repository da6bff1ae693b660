# Pycom's queue.
import time


class Empty(Exception):
    pass


class Full(Exception):
    pass


class QueueObject:
    def __init__(self, maxsize):
        self._items = []
        self._limit = maxsize

    def _wait(self, ready, timeout, error):
        start = time.ticks_ms()
        while not ready():
            if timeout is not None and time.ticks_diff(time.ticks_ms(), start) >= timeout * 1000:
                raise error
            time.sleep_ms(1)

    def put(self, item, block=True, timeout=None):
        self._wait(lambda: len(self._items) < self._limit, timeout if block else 0, Full)
        self._items.append(item)

    def get(self, block=True, timeout=None):
        self._wait(lambda: self._items, timeout if block else 0, Empty)
        return self._items.pop(0)

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items

    def full(self):
        return len(self._items) >= self._limit


def Queue(maxsize=1):
    return QueueObject(maxsize)
